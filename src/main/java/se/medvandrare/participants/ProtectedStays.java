package se.medvandrare.participants;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.AccessLog;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.StepUp;
import se.medvandrare.projects.Projects;

/** What happens to somebody with protected identity who is enrolled; nothing here needs or shows who it is. */
@Service
@Transactional
class ProtectedStays {

    private final ProtectedReach reach;
    private final Projects projects;
    private final TargetGroupCheckRepository checks;
    private final Numbers numbers;
    private final StepUp stepUp;
    private final AccessLog log;
    private final CurrentUser user;
    private final CheckInCodes codes;
    private final Clock clock;

    ProtectedStays(
            ProtectedReach reach,
            Projects projects,
            TargetGroupCheckRepository checks,
            Numbers numbers,
            StepUp stepUp,
            AccessLog log,
            CurrentUser user,
            CheckInCodes codes,
            Clock clock) {
        this.reach = reach;
        this.projects = projects;
        this.checks = checks;
        this.numbers = numbers;
        this.stepUp = stepUp;
        this.log = log;
        this.user = user;
        this.codes = codes;
        this.clock = clock;
    }

    /** The stay itself: days, facts of the entry and of the exit. */
    public ProtectedStay show(ProtectedAddress at) {
        var enrolment = find(at);
        log.shown("protected stay", List.of(at.id()));
        return ProtectedStay.of(enrolment);
    }

    /** What the person checks in with at sessions, for the page that shows the stay. */
    public String checkInCode(ProtectedAddress at) {
        return codes.readable(user.tenant(), find(at).id());
    }

    public SituationForm facts(ProtectedAddress at) {
        return SituationForm.of(find(at));
    }

    /** Writes the facts of the entry; when somebody else was first, theirs are given and nothing is written. */
    public Optional<SituationForm> change(ProtectedAddress at, SituationForm form) {
        var enrolment = find(at);
        if (!form.isAt(enrolment.version())) {
            return Optional.of(SituationForm.of(enrolment));
        }
        enrolment.situate(form.toSituation());
        log.changed("facts", at.id());
        return Optional.empty();
    }

    public ExitForm exitFacts(ProtectedAddress at) {
        return ExitForm.of(find(at), today());
    }

    /** Ends the stay or tells more about its end; when somebody else was first, theirs is given and nothing is written. */
    public Optional<ExitForm> exit(ProtectedAddress at, ExitForm form) {
        var enrolment = find(at);
        if (!form.isAt(enrolment.version())) {
            return Optional.of(ExitForm.of(enrolment, today()));
        }
        enrolment.leave(form, today());
        log.changed("exit", at.id());
        return Optional.empty();
    }

    public LaterForm later(ProtectedAddress at) {
        return LaterForm.of(find(at));
    }

    /** Writes what was told after a while; when somebody else was first, theirs is given and nothing is written. */
    public Optional<LaterForm> tell(ProtectedAddress at, LaterForm form) {
        var enrolment = find(at);
        if (!form.isAt(enrolment.version())) {
            return Optional.of(LaterForm.of(enrolment));
        }
        enrolment.tell(form.toLater(), today());
        log.changed("follow-up", at.id());
        return Optional.empty();
    }

    public void undoExit(ProtectedAddress at) {
        find(at).undoExit();
        log.changed("exit undone", at.id());
    }

    public void enterAgain(ProtectedAddress at, LocalDate on) {
        var enrolment = find(at);
        var project = projects.find(enrolment.projectId());
        enrolment.enterAgain(
                on,
                new ProjectRow(project.id(), project.slug(), project.name(), project.startsOn(), project.endsOn()),
                today());
        log.changed("entry again", at.id());
    }

    /** Notes that the current user has seen a document. */
    public void check(ProtectedAddress at, CheckForm form) {
        var id = numbers.next("target_group_check_id");
        var enrolment = find(at);
        checks.save(new TargetGroupCheck(id, enrolment.id(), form.document(), user.id()).on(form.checkedOn(), today()));
        log.changed("target group check", at.id());
    }

    private Enrolment find(ProtectedAddress at) {
        var enrolment = reach.enrolment(at.id(), at.enrolment());
        stepUp.require();
        return enrolment;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
