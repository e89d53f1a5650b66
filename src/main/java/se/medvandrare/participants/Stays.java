package se.medvandrare.participants;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.AccessLog;
import se.medvandrare.base.Refused;
import se.medvandrare.base.Turns;

/** What happens to somebody who is enrolled: facts change, a new number comes, they leave and come back. */
@Service
@Transactional
class Stays {

    private final MyProjects projects;
    private final EnrolmentRepository enrolments;
    private final PersonRepository people;
    private final IdentityRepository identities;
    private final Register register;
    private final BirthDates births;
    private final Turns turns;
    private final AccessLog log;
    private final Clock clock;

    Stays(
            MyProjects projects,
            EnrolmentRepository enrolments,
            PersonRepository people,
            IdentityRepository identities,
            Register register,
            BirthDates births,
            Turns turns,
            AccessLog log,
            Clock clock) {
        this.projects = projects;
        this.enrolments = enrolments;
        this.people = people;
        this.identities = identities;
        this.register = register;
        this.births = births;
        this.turns = turns;
        this.log = log;
        this.clock = clock;
    }

    /** The facts as they are, to fill a form with. */
    public FactsForm facts(String slug, long id) {
        var enrolment = find(slug, id);
        var facts = form(enrolment);
        log.shown("participants", List.of(enrolment.personId()));
        return facts;
    }

    /**
     * Writes what was typed. One after the other: what is compared stands in three tables and must be of one moment.
     *
     * @return empty, or the facts as somebody else has meanwhile left them; then nothing is written
     */
    public Optional<FactsForm> change(String slug, long id, FactsForm form) {
        turns.hold("facts", id);
        var enrolment = find(slug, id);
        var now = form(enrolment);
        if (!form.isAt(now.version())) {
            log.shown("participants", List.of(enrolment.personId()));
            return Optional.of(now);
        }
        var person = people.find(enrolment.personId());
        births.correct(person, form.birthDate(), form.birthDateWhy());
        person.describe(form.birthDate(), form.toGender(), today());
        person.source(form.birthDateSource());
        register.rename(identities.find(enrolment.personId()), form.toNaming());
        enrolment.situate(form.toSituation());
        log.changed("facts", enrolment.personId());
        return Optional.empty();
    }

    public void number(String slug, long id, NumberForm form) {
        var enrolment = find(slug, id);
        register.take(people.find(enrolment.personId()), form);
        log.changed("identifier", enrolment.personId());
    }

    /** After this nobody without clearance sees the person. */
    public void protect(String slug, long id, Person.Protection protection) {
        if (protection == Person.Protection.NONE) {
            throw new Refused("participants.form.protection.missing");
        }
        var enrolment = find(slug, id);
        register.protect(people.find(enrolment.personId()), protection);
        log.changed("protection", enrolment.personId());
    }

    /** What is known about the exit, to fill the form with. */
    public ExitForm exitFacts(String slug, long id) {
        return ExitForm.of(find(slug, id), today());
    }

    /**
     * Ends the stay or, when it has ended, tells more about the exit.
     *
     * @return empty, or what somebody else has meanwhile written about it; then nothing is written
     */
    public Optional<ExitForm> exit(String slug, long id, ExitForm form) {
        var enrolment = find(slug, id);
        if (!form.isAt(enrolment.version())) {
            log.shown("participants", List.of(enrolment.personId()));
            return Optional.of(ExitForm.of(enrolment, today()));
        }
        enrolment.leave(form, today());
        log.changed("exit", enrolment.personId());
        return Optional.empty();
    }

    /** What has been told after a while, to fill the form with. */
    public LaterForm later(String slug, long id) {
        return LaterForm.of(find(slug, id));
    }

    /**
     * Writes what was told after a while.
     *
     * @return empty, or what somebody else has meanwhile written; then nothing is written
     */
    public Optional<LaterForm> tell(String slug, long id, LaterForm form) {
        var enrolment = find(slug, id);
        if (!form.isAt(enrolment.version())) {
            log.shown("participants", List.of(enrolment.personId()));
            return Optional.of(LaterForm.of(enrolment));
        }
        enrolment.tell(form.toLater(), today());
        log.changed("follow-up", enrolment.personId());
        return Optional.empty();
    }

    public void undoExit(String slug, long id) {
        var enrolment = find(slug, id);
        enrolment.undoExit();
        log.changed("exit undone", enrolment.personId());
    }

    public void enterAgain(String slug, long id, LocalDate on) {
        var enrolment = find(slug, id);
        enrolment.enterAgain(on, projects.led(slug), today());
        log.changed("entry again", enrolment.personId());
    }

    private Enrolment find(String slug, long id) {
        var enrolment = enrolments.find(id, projects.led(slug).id());
        register.requireShown(enrolment.personId());
        return enrolment;
    }

    private FactsForm form(Enrolment enrolment) {
        var person = people.find(enrolment.personId());
        var identity = identities.find(enrolment.personId());
        var situation = enrolment.situation();
        return new FactsForm(
                enrolment.version() + person.version() + identity.version(),
                identity.givenName(),
                identity.familyName(),
                person.birthDate(),
                person.birthDateSource(),
                null,
                person.gender(),
                identity.language(),
                register.phone(identity),
                register.email(identity),
                situation.thirdCountryNational(),
                situation.unaccompaniedMinor(),
                situation.employment(),
                situation.unemployedSince(),
                situation.inEducation(),
                situation.isced(),
                situation.cefrEntry(),
                situation.otherFund());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
