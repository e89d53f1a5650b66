package se.medvandrare.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.medvandrare.base.Refused;

class LaterTest {

    static final LocalDate ENTRY = LocalDate.of(2026, 1, 10);
    static final LocalDate EXIT = LocalDate.of(2026, 2, 28);
    static final LocalDate SIX_MONTHS = LocalDate.of(2026, 8, 28);
    static final Exit LEFT = new Exit(Exit.Reason.WORK, null, null, null, null);

    final ProjectRow project = new ProjectRow(1, "4all", "4ALL", LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31));
    final Enrolment enrolment =
            new Enrolment(1, project, 2, Enrolment.Role.PARTICIPANT, UUID.randomUUID()).begin(ENTRY, project, EXIT);

    @Test
    void takesTheSituationOnTheDaySixMonthsAfterTheExit() {
        enrolment.exit(EXIT, LEFT, SIX_MONTHS);
        enrolment.tell(new Later(Exit.Status.EMPLOYED, true, null, null), SIX_MONTHS);

        assertThat(enrolment.later().status6m()).isEqualTo(Exit.Status.EMPLOYED);
    }

    @Test
    void refusesItTheDayBeforeAndWhileSomebodyIsStillThere() {
        refuses(new Later(null, false, null, null), SIX_MONTHS, "participants.form.status6m.early");
        enrolment.exit(EXIT, LEFT, SIX_MONTHS);
        refuses(
                new Later(Exit.Status.EMPLOYED, null, null, null),
                SIX_MONTHS.minusDays(1),
                "participants.form.status6m.early");
    }

    @Test
    void takesApplicationsAlsoBeforeTheEntryButNotInTheFuture() {
        enrolment.tell(new Later(null, null, ENTRY.minusYears(1), EXIT), EXIT);

        assertThat(enrolment.later().recognitionAppliedOn()).isEqualTo(ENTRY.minusYears(1));
        refuses(new Later(null, null, EXIT.plusDays(1), null), EXIT, "participants.form.recognitionAppliedOn.future");
        refuses(new Later(null, null, null, EXIT.plusDays(1)), EXIT, "participants.form.residenceAppliedOn.future");
    }

    @Test
    void forgetsHowItWentAfterAnExitThatWasNotTheLast() {
        enrolment.exit(EXIT, LEFT, SIX_MONTHS);
        enrolment.tell(new Later(Exit.Status.EMPLOYED, null, ENTRY, null), SIX_MONTHS);
        enrolment.enterAgain(SIX_MONTHS, project, SIX_MONTHS);

        assertThat(enrolment.later()).isEqualTo(new Later(null, null, ENTRY, null));
    }

    private void refuses(Later facts, LocalDate today, String code) {
        assertThatThrownBy(() -> enrolment.tell(facts, today))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
