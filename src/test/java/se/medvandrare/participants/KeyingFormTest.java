package se.medvandrare.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.MultiValueMap;

class KeyingFormTest {

    @ParameterizedTest
    @CsvSource({
        "x, 90, false",
        "X, 90, false",
        "+, 90, false",
        "j, 90, false",
        "s, 90, true",
        "xs, 90, true",
        "45, 45, false",
        "45s, 45, true",
        "45 s, 45, true",
        "1440, 1440, false"
    })
    void readsWhatStandsOnThePaper(String typed, int minutes, boolean late) {
        assertThat(form(typed).unreadable()).isEmpty();
        assertThat(form(typed).presences(90)).isEqualTo(Map.of(7L, new Presence(minutes, late)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1441", "99999", "ja", "x45", "-5", "1.5", "sen"})
    void takesNothingElse(String typed) {
        assertThat(form(typed).unreadable()).containsExactly(7L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void takesAnEmptyLineForSomebodyWhoDidNotCome(String typed) {
        assertThat(form(typed).unreadable()).isEmpty();
        assertThat(form(typed).presences(90)).isEmpty();
    }

    private static KeyingForm form(String typed) {
        var fields = new HashMap<>(Map.of("version", "-1", "rad-7", typed, "annat", "8"));
        return KeyingForm.of(MultiValueMap.fromSingleValue(fields));
    }
}
