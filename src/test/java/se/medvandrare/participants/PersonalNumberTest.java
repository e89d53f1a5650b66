package se.medvandrare.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medvandrare.participants.Identifier.Kind.LMA;
import static se.medvandrare.participants.Identifier.Kind.PERSONNUMMER;
import static se.medvandrare.participants.Identifier.Kind.SAMORDNINGSNUMMER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medvandrare.base.Refused;
import se.medvandrare.participants.Identifier.Kind;

class PersonalNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"19900101-9802", "199001019802", "900101-9802", "9001019802", " 19900101 9802 "})
    void bringsAPersonnummerToTwelveDigits(String typed) {
        assertThat(PersonalNumber.of(PERSONNUMMER, typed).digits()).isEqualTo("199001019802");
    }

    @Test
    void bringsASamordningsnummerToTwelveDigits() {
        assertThat(PersonalNumber.of(SAMORDNINGSNUMMER, "900161-9809").digits()).isEqualTo("199001619809");
    }

    @ParameterizedTest
    @ValueSource(strings = {"19900101-9803", "19901301-9802", "hej", "1990010198022", "19900101-980"})
    void refusesANumberThatIsNotRight(String typed) {
        assertThat(whyNot(PERSONNUMMER, typed)).isEqualTo("participants.form.number.wrong");
    }

    @Test
    void tellsTheTwoKindsApart() {
        assertThat(whyNot(PERSONNUMMER, "19900161-9809")).isEqualTo("participants.form.number.coordination");
        assertThat(whyNot(SAMORDNINGSNUMMER, "19900101-9802")).isEqualTo("participants.form.number.personal");
    }

    @Test
    void takesTheDigitsOfAnLmaNumber() {
        assertThat(PersonalNumber.of(LMA, "12 345-678").digits()).isEqualTo("12345678");
        assertThat(whyNot(LMA, "12345")).isEqualTo("participants.form.number.lma");
        assertThat(whyNot(LMA, "A1234567")).isEqualTo("participants.form.number.lma");
    }

    @Test
    void refusesAnEmptyNumber() {
        assertThat(whyNot(LMA, " ")).isEqualTo("participants.form.number.missing");
    }

    @Test
    void hidesWhatTellsOnePersonFromAnother() {
        assertThat(PersonalNumber.masked(PERSONNUMMER, "199001019802")).isEqualTo("19900101-••••");
        assertThat(PersonalNumber.masked(LMA, "12345678")).isEqualTo("••••78");
        assertThat(PersonalNumber.of(PERSONNUMMER, "199001019802").toString()).doesNotContain("1990");
    }

    private static String whyNot(Kind kind, String typed) {
        var refusal = new String[1];
        assertThatThrownBy(() -> PersonalNumber.of(kind, typed))
                .isInstanceOfSatisfying(Refused.class, refused -> refusal[0] = refused.code());
        return refusal[0];
    }
}
