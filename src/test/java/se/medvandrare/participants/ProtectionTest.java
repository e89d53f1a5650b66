package se.medvandrare.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.medvandrare.participants.Person.Protection;

/** A mark is lifted by two people within seven days. */
class ProtectionTest {

    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    final ProtectionLift lift = new ProtectionLift(1, 7, new byte[] {1}).ask(10, NOON);
    final Person person = new Person(7, LocalDate.of(2026, 6, 30), Protection.MARKED);

    @Test
    void liftsWhatTwoHaveAgreedTo() {
        lift.approve(11, NOON.plus(Duration.ofDays(6)));
        person.lift(lift);

        assertThat(person.hidden()).isFalse();
        assertThat(person.protection()).isEqualTo(Protection.NONE);
    }

    @Test
    void liftsNothingThatOneAlone() {
        assertThatThrownBy(() -> lift.approve(10, NOON)).hasMessage("participants.lift.same");
        assertThatThrownBy(() -> person.lift(lift)).hasMessage("participants.form.protection.lift");
    }

    @Test
    void liftsNobodyElse() {
        lift.approve(11, NOON);
        var other = new Person(8, LocalDate.of(2026, 6, 30), Protection.MARKED);

        assertThatThrownBy(() -> other.lift(lift)).hasMessage("participants.form.protection.lift");
    }

    @Test
    void approvesNothingOldOrWithdrawnOrApproved() {
        assertThatThrownBy(() -> lift.approve(11, NOON.plus(Duration.ofDays(7))))
                .hasMessage("participants.lift.closed");
        lift.withdraw(10, NOON);
        assertThatThrownBy(() -> lift.approve(11, NOON)).hasMessage("participants.lift.closed");
        assertThatThrownBy(() -> lift.withdraw(11, NOON)).hasMessage("participants.lift.closed");
    }
}
