package se.medvandrare.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyFormTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-29T00:30, 2026-11-28, AFTERNOON",
        "2026-11-29T08:59, 2026-11-28, AFTERNOON",
        "2026-11-29T09:00, 2026-11-29, EARLY",
        "2026-11-29T13:59, 2026-11-29, MORNING",
        "2026-11-29T23:59, 2026-11-29, EVENING"
    })
    void isBlankForTheLastHoursThatAreOver(LocalDateTime now, String day, TallyForm.Band band) {
        var blank = TallyForm.blank(1, Channel.COUNTER, now);

        assertThat(blank.day()).isEqualTo(day);
        assertThat(blank.band()).isEqualTo(band);
        assertThat(blank.total()).isZero();
    }
}
