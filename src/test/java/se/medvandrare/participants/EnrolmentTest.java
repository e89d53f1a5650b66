package se.medvandrare.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.medvandrare.base.Refused;
import se.medvandrare.participants.Exit.Status;

class EnrolmentTest {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    static final LocalDate ENTRY = LocalDate.of(2026, 2, 1);
    static final LocalDate EXIT = LocalDate.of(2026, 5, 1);
    static final ProjectRow PROJECT =
            new ProjectRow(1, "4all", "4ALL", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    final Enrolment enrolment =
            new Enrolment(7, PROJECT, 3, Enrolment.Role.PARTICIPANT, UUID.randomUUID()).begin(ENTRY, PROJECT, TODAY);

    @Test
    void beginsOnADayOfTheProjectThatHasBeen() {
        assertRefused("form.enteredOn.future", () -> enter(TODAY.plusDays(1)));
        assertRefused("form.enteredOn.outside", () -> enter(LocalDate.of(2025, 12, 31)));
        enter(LocalDate.of(2026, 1, 1));
        enter(TODAY);
    }

    @Test
    void endsOnItsFirstDayAtTheEarliest() {
        assertRefused("form.exitedOn.beforeEntry", () -> exit(ENTRY.minusDays(1)));
        assertRefused("form.exitedOn.future", () -> exit(TODAY.plusDays(1)));
        exit(ENTRY);

        assertThat(enrolment.spells()).containsExactly(new Spell(ENTRY, ENTRY));
    }

    @Test
    void endsOnce() {
        exit(EXIT);

        assertRefused("exit.already", () -> exit(EXIT));
    }

    @Test
    void goesOnAsANewSpellWhenSomebodyEntersAgain() {
        enrolment.situate(new Situation(true, null, null, null, null, 2, Level.A1, null));
        exit(EXIT);
        enrolment.enterAgain(EXIT.plusDays(10), PROJECT, TODAY);

        assertThat(enrolment.spells()).containsExactly(new Spell(ENTRY, EXIT), new Spell(EXIT.plusDays(10), null));
        assertThat(enrolment.enteredOn()).isEqualTo(ENTRY);
        assertThat(enrolment.exitedOn()).isNull();
        assertThat(enrolment.facts()).isNull();
        assertThat(enrolment.situation().isced()).isEqualTo(2);
    }

    @Test
    void entersAgainAfterTheExitOnly() {
        assertRefused("exit.none", () -> enrolment.enterAgain(EXIT, PROJECT, TODAY));
        exit(EXIT);

        assertRefused("form.enteredOn.beforeExit", () -> enrolment.enterAgain(EXIT, PROJECT, TODAY));
    }

    @Test
    void forgetsAnExitThatIsUndone() {
        enrolment.exit(EXIT, facts(Status.EMPLOYED, EXIT), TODAY);
        enrolment.undoExit();

        assertThat(enrolment.spells()).containsExactly(new Spell(ENTRY, null));
        assertThat(enrolment.facts()).isNull();
        assertRefused("exit.none", enrolment::undoExit);
    }

    @Test
    void takesTheSituationOfTwentyEightDaysAndNoLater() {
        assertRefused("form.statusOn.window", () -> exitWith(facts(Status.EMPLOYED, EXIT.plusDays(29))));
        assertRefused("form.statusOn.window", () -> exitWith(facts(Status.EMPLOYED, EXIT.minusDays(1))));
        exitWith(facts(Status.EMPLOYED, EXIT.plusDays(28)));

        assertThat(enrolment.facts().exitStatus()).isEqualTo(Status.EMPLOYED);
    }

    @Test
    void isToldMoreAboutAnExitLater() {
        assertRefused("exit.none", () -> enrolment.tellMore(EXIT, facts(Status.EMPLOYED, EXIT), TODAY));
        exit(EXIT);
        enrolment.tellMore(EXIT, facts(Status.JOB_SEARCHING, EXIT.plusDays(3)), TODAY);

        assertThat(enrolment.exitedOn()).isEqualTo(EXIT);
        assertThat(enrolment.facts().exitStatus()).isEqualTo(Status.JOB_SEARCHING);
    }

    @Test
    void correctsTheDayOfAnExit() {
        exit(EXIT);
        enrolment.tellMore(EXIT.minusDays(2), facts(Status.EMPLOYED, EXIT), TODAY);

        assertThat(enrolment.exitedOn()).isEqualTo(EXIT.minusDays(2));
        assertThat(enrolment.spells()).containsExactly(new Spell(ENTRY, EXIT.minusDays(2)));
        assertRefused(
                "form.exitedOn.beforeEntry",
                () -> enrolment.tellMore(ENTRY.minusDays(1), facts(Status.EMPLOYED, EXIT), TODAY));
    }

    @Test
    void refusesUnemploymentThatBeganAfterTheEntry() {
        var later =
                new Situation(null, null, Situation.Employment.UNEMPLOYED, ENTRY.plusDays(1), null, null, null, null);

        assertRefused("form.unemployedSince.afterEntry", () -> enrolment.situate(later));
    }

    private void enter(LocalDate day) {
        new Enrolment(8, PROJECT, 3, Enrolment.Role.PARTICIPANT, UUID.randomUUID()).begin(day, PROJECT, TODAY);
    }

    private void exit(LocalDate day) {
        enrolment.exit(day, facts(null, null), TODAY);
    }

    private void exitWith(Exit facts) {
        enrolment.exit(EXIT, facts, TODAY);
    }

    private static Exit facts(Status status, LocalDate on) {
        return new Exit(null, status, on, null, null);
    }

    private static void assertRefused(String code, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.code())
                .isEqualTo("participants." + code));
    }
}
