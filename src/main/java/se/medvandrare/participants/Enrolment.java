package se.medvandrare.participants;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.Refused;

/** One person in one project (inskrivning). Entering again continues it with a new spell. */
@Entity
class Enrolment {

    @Id
    private long id;

    @Version
    private @Nullable Integer version;

    private long projectId;
    private long personId;

    @Enumerated(EnumType.STRING)
    private Role role = Role.PARTICIPANT;

    private UUID submission = new UUID(0, 0);
    private LocalDate enteredOn = LocalDate.EPOCH;
    private @Nullable LocalDate exitedOn;

    @Embedded
    private @Nullable Situation situation;

    @Embedded
    private @Nullable Exit exit;

    @Embedded
    private @Nullable Later later;

    @Enumerated(EnumType.STRING)
    private @Nullable Level cefrExit;

    @ElementCollection
    @CollectionTable(name = "spell", joinColumns = @JoinColumn(name = "enrolment_id"))
    @OrderColumn(name = "number")
    @ListIndexBase(1)
    private List<Spell> spells = new ArrayList<>();

    protected Enrolment() {}

    Enrolment(long id, ProjectRow project, long personId, Role role, UUID submission) {
        this.id = id;
        this.projectId = project.id();
        this.personId = personId;
        this.role = role;
        this.submission = submission;
    }

    /** The first day; also of the first spell. */
    Enrolment begin(LocalDate on, ProjectRow project, LocalDate today) {
        project.mustTakeEntry(on, today);
        enteredOn = on;
        spells.add(new Spell(on, null));
        return this;
    }

    void situate(Situation situation) {
        situation.mustSuit(enteredOn);
        this.situation = situation;
    }

    /** Ends the stay; the last day counts as being there. */
    void exit(LocalDate on, Exit facts, LocalDate today) {
        if (exitedOn != null) {
            throw new Refused("participants.exit.already");
        }
        leave(on, facts, today);
    }

    /** Tells more about an exit that has been made, for example the situation after four weeks, or corrects its day. */
    void tellMore(LocalDate on, Exit facts, LocalDate today) {
        if (exitedOn == null) {
            throw new Refused("participants.exit.none");
        }
        leave(on, facts, today);
    }

    /** Ends the stay or, when it has ended, tells more about the exit. */
    void leave(ExitForm form, LocalDate today) {
        if (exitedOn == null) {
            exit(form.exitedOn(), form.toExit(), today);
        } else {
            tellMore(form.exitedOn(), form.toExit(), today);
        }
        cefrExit = form.cefrExit();
    }

    /** Tells the situation after the exit; of the day of the exit when no other is told. */
    void seeAfterwards(Exit.@Nullable Status status, @Nullable LocalDate on, LocalDate today) {
        var left = left();
        tellMore(left, (exit == null ? Exit.UNKNOWN : exit).seen(status, on == null ? left : on), today);
    }

    /** Tells how well somebody who has left knew Swedish then. */
    void learn(@Nullable Level level) {
        left();
        cefrExit = level;
    }

    private LocalDate left() {
        if (exitedOn == null) {
            throw new Refused("participants.exit.none");
        }
        return exitedOn;
    }

    /** What is told after a while, also while the stay goes on. */
    void tell(Later facts, LocalDate today) {
        facts.mustSuit(exitedOn, today);
        later = facts;
    }

    void undoExit() {
        if (exitedOn == null) {
            throw new Refused("participants.exit.none");
        }
        close(null, null);
        later = later().withoutExit();
    }

    /** Enters again, after the day of the last exit; what was known at the first entry stays. */
    void enterAgain(LocalDate on, ProjectRow project, LocalDate today) {
        var left = exitedOn;
        if (left == null) {
            throw new Refused("participants.exit.none");
        }
        project.mustTakeEntry(on, today);
        if (!on.isAfter(left)) {
            throw new Refused("participants.form.enteredOn.beforeExit");
        }
        exitedOn = null;
        exit = null;
        later = later().withoutExit();
        spells.add(new Spell(on, null));
    }

    private void leave(LocalDate on, Exit facts, LocalDate today) {
        if (on.isAfter(today)) {
            throw new Refused("participants.form.exitedOn.future");
        }
        if (on.isBefore(last().enteredOn())) {
            throw new Refused("participants.form.exitedOn.beforeEntry");
        }
        facts.requireWithin(on, today);
        close(on, facts);
    }

    private void close(@Nullable LocalDate on, @Nullable Exit facts) {
        exitedOn = on;
        exit = facts;
        spells.set(spells.size() - 1, last().until(on));
    }

    private Spell last() {
        return spells.get(spells.size() - 1);
    }

    long id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    long personId() {
        return personId;
    }

    long projectId() {
        return projectId;
    }

    Role role() {
        return role;
    }

    LocalDate enteredOn() {
        return enteredOn;
    }

    @Nullable LocalDate exitedOn() {
        return exitedOn;
    }

    Situation situation() {
        return situation == null ? Situation.UNKNOWN : situation;
    }

    @Nullable Exit facts() {
        return exit;
    }

    Later later() {
        return later == null ? Later.UNKNOWN : later;
    }

    @Nullable Level cefrExit() {
        return cefrExit;
    }

    List<Spell> spells() {
        return List.copyOf(spells);
    }

    /** In the project; only participants are ever counted. */
    enum Role {
        PARTICIPANT,
        STAFF,
        CONTRIBUTOR
    }
}
