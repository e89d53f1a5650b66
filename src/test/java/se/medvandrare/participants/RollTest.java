package se.medvandrare.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.medvandrare.base.Refused;

class RollTest {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    final Roll roll = new Roll(1);

    @Test
    void isCalledOnTheDayAndAfterwards() {
        Roll.mayBeCalled(TODAY, false, TODAY);
        Roll.mayBeCalled(TODAY.minusYears(1), false, TODAY);

        assertThatThrownBy(() -> Roll.mayBeCalled(TODAY.plusDays(1), false, TODAY))
                .hasMessage("participants.roll.future");
        assertThatThrownBy(() -> Roll.mayBeCalled(TODAY, true, TODAY)).hasMessage("participants.roll.cancelled");
    }

    @Test
    void keepsThoseWhoWereNotOnTheList() {
        call(Set.of(1L, 2L), Map.of(1L, 90, 2L, 90));
        call(Set.of(2L, 3L), Map.of(3L, 60));

        assertThat(roll.minutes()).containsOnly(Map.entry(1L, 90), Map.entry(3L, 60));
    }

    @Test
    void takesNobodyAsAnAnswer() {
        call(Set.of(1L), Map.of());

        assertThat(roll.minutes()).isEmpty();
    }

    @Test
    void refusesMinutesThatNoSessionHas() {
        assertThatThrownBy(() -> call(Set.of(1L), Map.of(1L, 0))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> call(Set.of(1L), Map.of(1L, 1441))).isInstanceOf(Refused.class);
    }

    private void call(Set<Long> listed, Map<Long, Integer> present) {
        roll.call(listed, present, 5, Instant.EPOCH);
    }
}
