package se.medvandrare.participants;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.AccessLog;
import se.medvandrare.accounts.StepUp;
import se.medvandrare.base.Refused;
import se.medvandrare.participants.ProtectedPage.Opened;
import se.medvandrare.participants.ProtectedPage.StayRow;

/** People with protected identity, for the few who are cleared: by code, and field by field with a reason that is logged. */
@Service
@Transactional
class ProtectedPeople {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 200;

    private final ProtectedQueries queries;
    private final ProtectedReach reach;
    private final EnrolmentRepository enrolments;
    private final Lifts lifts;
    private final Register register;
    private final Clearance clearance;
    private final StepUp stepUp;
    private final AccessLog log;

    ProtectedPeople(
            ProtectedQueries queries,
            ProtectedReach reach,
            EnrolmentRepository enrolments,
            Lifts lifts,
            Register register,
            Clearance clearance,
            StepUp stepUp,
            AccessLog log) {
        this.queries = queries;
        this.reach = reach;
        this.enrolments = enrolments;
        this.lifts = lifts;
        this.register = register;
        this.clearance = clearance;
        this.stepUp = stepUp;
        this.log = log;
    }

    public List<ProtectedRow> list() {
        var rows = queries.list();
        log.shown("protected list", rows.stream().map(ProtectedRow::personId).toList());
        return rows;
    }

    /** The page with every field closed. */
    public ProtectedPage page(long id) {
        var person = reach.find(id);
        stepUp.require();
        log.shown("protected", List.of(id));
        return page(person, null);
    }

    /** Opens one field; the reason stands in the access log. */
    public ProtectedPage open(long id, ProtectedField field, @Nullable String reason) {
        var person = reach.find(id);
        stepUp.require();
        log.shown("protected " + field + ": " + mustSay(reason), List.of(id));
        return page(person, new Opened(field, clearance.during(() -> queries.read(person, field))));
    }

    /** Marks whoever holds the number; nothing is shown of who that is. */
    public long mark(PersonalNumber number, Person.Protection protection) {
        stepUp.require();
        if (protection == Person.Protection.NONE) {
            throw new Refused("participants.form.protection.missing");
        }
        var person = register.holder(number)
                .filter(it -> enrolments.findByPersonIdOrderByEnteredOn(it.id()).stream()
                        .anyMatch(enrolment -> reach.reaches(enrolment.projectId())))
                .orElseThrow(() -> new Refused("participants.form.number.nobody"));
        register.protect(person, protection);
        log.changed("protection", person.id());
        return person.id();
    }

    /** Changes which kind of mark it is; lifting it takes two. */
    public void remark(long id, Person.Protection protection) {
        reach.find(id).protect(protection);
        log.changed("protection", id);
    }

    private ProtectedPage page(Person person, @Nullable Opened opened) {
        var stays = enrolments.findByPersonIdOrderByEnteredOn(person.id()).stream()
                .filter(it -> reach.reaches(it.projectId()))
                .map(it -> new StayRow(it.id(), it.enteredOn(), it.exitedOn()))
                .toList();
        return new ProtectedPage(
                person.id(),
                ProtectedRow.coded(queries.code(person.id())),
                person.protection(),
                stays,
                opened,
                lifts.open(person));
    }

    /** A reason in words, of a length that fits the log. */
    static String mustSay(@Nullable String reason) {
        var said = reason == null ? "" : reason.strip();
        if (said.length() < SHORTEST || said.length() > LONGEST) {
            throw new Refused("participants.protected.reason.missing", SHORTEST, LONGEST);
        }
        return said;
    }
}
