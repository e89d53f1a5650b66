package se.medvandrare.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
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

        assertThat(roll.presences())
                .containsOnly(Map.entry(1L, new Presence(90, false)), Map.entry(3L, new Presence(60, false)));
    }

    @Test
    void takesNobodyAsAnAnswer() {
        call(Set.of(1L), Map.of());

        assertThat(roll.presences()).isEmpty();
    }

    @Test
    void refusesMinutesThatNoSessionHas() {
        assertThatThrownBy(() -> call(Set.of(1L), Map.of(1L, 0))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> call(Set.of(1L), Map.of(1L, 1441))).isInstanceOf(Refused.class);
    }

    @Test
    void readsWhoeverIsLateAsPresent() {
        var typed = new LinkedMultiValueMap<String, String>();
        typed.add("version", "-1");
        typed.add("present", "1");
        typed.add("late", "2");
        typed.add("minutes-2", "70");

        assertThat(RollForm.of(typed).presences(90))
                .containsOnly(Map.entry(1L, new Presence(90, false)), Map.entry(2L, new Presence(70, true)));
    }

    private void call(Set<Long> listed, Map<Long, Integer> minutes) {
        var present = new HashMap<Long, Presence>();
        minutes.forEach((id, number) -> present.put(id, new Presence(number, false)));
        roll.call(listed, present, 5, Instant.EPOCH);
    }
}
