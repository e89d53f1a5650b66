package se.medvandrare.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.medvandrare.participants.Person.Gender;
import se.medvandrare.participants.Person.Protection;

class PersonTest {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    static final LocalDate BORN = LocalDate.of(1990, 1, 1);

    @Test
    void isBornUntilToday() {
        var person = new Person(1, TODAY, Protection.NONE);
        person.describe(TODAY, Gender.UNKNOWN, TODAY);

        assertThatThrownBy(() -> person.describe(TODAY.plusDays(1), Gender.UNKNOWN, TODAY))
                .hasMessage("participants.form.birthDate.impossible");
    }

    @Test
    void keepsWhatIsKnownWhenEnrolledInAnotherProject() {
        var person = new Person(1, TODAY, Protection.NONE);
        person.describe(BORN, Gender.UNKNOWN, TODAY);
        person.complete(BORN.plusYears(3), Gender.WOMAN, TODAY);

        assertThat(person.birthDate()).isEqualTo(BORN);
        assertThat(person.gender()).isEqualTo(Gender.WOMAN);
    }

    @Test
    void doesNotLoseItsMarkHere() {
        var person = new Person(1, TODAY, Protection.NONE);
        person.protect(Protection.MARKED);
        person.protect(Protection.REGISTERED);

        assertThat(person.hidden()).isTrue();
        assertThatThrownBy(() -> person.protect(Protection.NONE)).hasMessage("participants.form.protection.lift");
    }

    @Test
    void cannotBeReachedWhenProtected() {
        var identity = new Identity(new Person(1, TODAY, Protection.DECIDED));
        identity.reachBy(new byte[] {1}, new byte[] {2});

        assertThat(identity.phone()).isNull();
        assertThat(identity.email()).isNull();
    }
}
