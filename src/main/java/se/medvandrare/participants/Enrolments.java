package se.medvandrare.participants;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.AccessLog;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.base.Refused;
import se.medvandrare.base.Turns;

/** Enrols people in a project, and notes what was checked and agreed to. Only for those who lead the project. */
@Service
@Transactional
class Enrolments {

    private final MyProjects projects;
    private final EnrolmentRepository enrolments;
    private final TargetGroupCheckRepository checks;
    private final ConsentRepository consents;
    private final Register register;
    private final BirthDates births;
    private final Numbers numbers;
    private final Turns turns;
    private final AccessLog log;
    private final CurrentUser user;
    private final Clock clock;

    Enrolments(
            MyProjects projects,
            EnrolmentRepository enrolments,
            TargetGroupCheckRepository checks,
            ConsentRepository consents,
            Register register,
            BirthDates births,
            Numbers numbers,
            Turns turns,
            AccessLog log,
            CurrentUser user,
            Clock clock) {
        this.projects = projects;
        this.enrolments = enrolments;
        this.checks = checks;
        this.consents = consents;
        this.register = register;
        this.births = births;
        this.numbers = numbers;
        this.turns = turns;
        this.log = log;
        this.user = user;
        this.clock = clock;
    }

    /** Enrols somebody new or, when the form says that it is the same person, somebody known; the same form twice once. */
    public Enrolled enrol(String slug, EnrolForm form) {
        var project = projects.led(slug);
        turns.hold("enrol", project.id());
        var before = enrolments.findByProjectIdAndSubmission(project.id(), form.submission());
        if (before.isPresent()) {
            return new Enrolled(before.get().id(), form.toProtection() != Person.Protection.NONE, false);
        }
        var known = known(project, form);
        var kept = known.isPresent() && !agree(known.get(), form);
        var person = known.orElseGet(() -> register.add(form));
        var enrolment = enrolments.save(enrolment(project, person, form));
        note(enrolment.id(), form);
        log.changed("enrolment", person.id());
        return new Enrolled(enrolment.id(), person.hidden(), kept);
    }

    /** Notes that the current user has seen a document. */
    public void check(String slug, long id, CheckForm form) {
        var enrolment = find(slug, id);
        check(enrolment.id(), form.document(), form.checkedOn());
        log.changed("target group check", enrolment.personId());
    }

    /** Notes a consent given today; one that holds is not noted twice. */
    public void consent(String slug, long id, Consent.Kind kind) {
        var enrolment = find(slug, id);
        if (consents.findByEnrolmentIdAndKind(id, kind).stream().noneMatch(Consent::holds)) {
            agree(id, kind);
            log.changed("consent", enrolment.personId());
        }
    }

    public void withdraw(String slug, long id, long consent) {
        var enrolment = find(slug, id);
        consents.find(consent, id).withdraw(today());
        log.changed("consent", enrolment.personId());
    }

    private Enrolment find(String slug, long id) {
        var enrolment = enrolments.find(id, projects.led(slug).id());
        register.requireShown(enrolment.personId());
        return enrolment;
    }

    /** Whoever holds the number already; refused unless the form says that it is the same person. */
    private Optional<Person> known(ProjectRow project, EnrolForm form) {
        var known = form.numbered() ? register.holder(form.toNumber()) : Optional.<Person>empty();
        known.ifPresent(person -> {
            enrolments.findByProjectIdAndPersonId(project.id(), person.id()).ifPresent(it -> {
                throw new Refused("participants.form.number.already", it.id());
            });
            if (!Boolean.TRUE.equals(form.same())) {
                throw new Refused("participants.form.same.ask");
            }
        });
        return known;
    }

    /** Writes what is told about somebody known, as far as the form asks for it; false when something was not taken over. */
    private boolean agree(Person person, EnrolForm form) {
        var renew = Boolean.TRUE.equals(form.renew());
        if (renew) {
            register.renew(person, form.toNaming());
            births.retell(person, form.birthDate());
            person.revise(form.birthDate(), form.toGender(), today());
        }
        var told = person.birthDate() == null || renew && form.birthDate() != null;
        person.complete(form.birthDate(), form.toGender(), today());
        if (told) {
            person.source(form.birthDateSource());
        }
        var agrees = renew
                || form.toNaming().agreesWith(register.naming(person)) && person.is(form.birthDate(), form.toGender());
        if (form.toProtection() != Person.Protection.NONE) {
            register.protect(person, form.toProtection());
        }
        return agrees;
    }

    private Enrolment enrolment(ProjectRow project, Person person, EnrolForm form) {
        var id = numbers.next("enrolment_id");
        var enrolment = new Enrolment(id, project, person.id(), form.role(), form.submission())
                .begin(form.enteredOn(), project, today());
        enrolment.situate(form.toSituation());
        return enrolment;
    }

    private void note(long enrolment, EnrolForm form) {
        if (form.document() != null && form.checkedOn() != null) {
            check(enrolment, form.document(), form.checkedOn());
        }
        form.toConsents().forEach(kind -> agree(enrolment, kind));
    }

    private void check(long enrolment, TargetGroupCheck.Document document, LocalDate on) {
        var id = numbers.next("target_group_check_id");
        checks.save(new TargetGroupCheck(id, enrolment, document, user.id()).on(on, today()));
    }

    private void agree(long enrolment, Consent.Kind kind) {
        consents.save(new Consent(numbers.next("consent_id"), enrolment, kind, today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Somebody who has been enrolled.
     *
     * @param hidden whether the pages will not show them
     * @param kept whether something typed about a known person was not taken over
     */
    record Enrolled(long id, boolean hidden, boolean kept) {

        /** Which words tell of it. */
        String flash() {
            return "participants.flash.enrolled" + (hidden ? ".hidden" : kept ? ".kept" : "");
        }
    }
}
