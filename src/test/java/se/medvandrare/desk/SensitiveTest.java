package se.medvandrare.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SensitiveTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"Gäller 19900101-9802", "900101-9802", "199001019802", "9001019802 ringer igen", "900161+9802"})
    void noticesAPersonnummerOrSamordningsnummer(String text) {
        assertThat(Sensitive.in(text)).containsExactly("desk.errand.warning.personnummer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ring 070-1740605", "ring 070 174 06 05", "+46701740605", "0046 70 174 06 05"})
    void noticesATelephoneNumber(String text) {
        assertThat(Sensitive.in(text)).contains("desk.errand.warning.phone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Är sjukskriven", "väntar på DIAGNOS", "mår psykiskt dåligt", "she is pregnant"})
    void noticesWordsAboutHealth(String text) {
        assertThat(Sensitive.in(text)).containsExactly("desk.errand.warning.health");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ring tillbaka om förskoleplats",
                "Kom 2026-11-23 kl. 10.15 till rum 204",
                "Blankett 7104, avgift 1 250 kr",
                "Möte i sjöstugan"
            })
    void leavesOrdinaryTextsAlone(String text) {
        assertThat(Sensitive.in(text)).isEmpty();
    }

    @Test
    void hasNothingToSayAboutNothing() {
        assertThat(Sensitive.in(null)).isEmpty();
    }
}
