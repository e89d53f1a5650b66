package se.medvandrare.participants;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.AccessLog;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.FieldCipher;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Refused;
import se.medvandrare.base.Turns;
import se.medvandrare.participants.IntakeUndo.Taken;

/** Takes over people whom an earlier register knows, many at a time, and takes that back. Only for those who lead the project. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Intake {

    private static final String PURPOSE = "import";
    private static final int AT_A_TIME = 500;
    private static final int SHOWN = 20;

    private final KnownPeople known;
    private final IntakeRows rows;
    private final IntakeDigests digests;
    private final IntakeUndo undo;
    private final List<BuiltOn> built;
    private final FieldCipher cipher;
    private final Clearance clearance;
    private final Turns turns;
    private final AccessLog log;
    private final CurrentUser user;
    private final Clock clock;

    Intake(
            KnownPeople known,
            IntakeRows rows,
            IntakeDigests digests,
            IntakeUndo undo,
            List<BuiltOn> built,
            FieldCipher cipher,
            Clearance clearance,
            Turns turns,
            AccessLog log,
            CurrentUser user,
            Clock clock) {
        this.known = known;
        this.rows = rows;
        this.digests = digests;
        this.undo = undo;
        this.built = built;
        this.cipher = cipher;
        this.clearance = clearance;
        this.turns = turns;
        this.log = log;
        this.user = user;
        this.clock = clock;
    }

    /**
     * The number in its one form.
     *
     * @param kind {@code PERSONNUMMER}, {@code SAMORDNINGSNUMMER} or {@code LMA}
     * @throws Refused when there is no such number
     */
    public static String number(String kind, String typed) {
        return PersonalNumber.of(Identifier.Kind.valueOf(kind), typed).digits();
    }

    /** The telephone number in international form. */
    public static @Nullable String phone(String typed) {
        return new Contact(typed, null).phone();
    }

    public static @Nullable String email(String typed) {
        return new Contact(null, typed).email();
    }

    /**
     * Which of the people, by place, the tenant knows or, if asked, has in the project. Those with protected identity are
     * not told of.
     */
    public List<Boolean> known(List<Told.Person> people, long project, boolean enrolled) {
        requireLed(project);
        var found = known.among(people, project);
        return IntStream.range(0, people.size())
                .mapToObj(place -> {
                    var it = found.get(place);
                    return it != null && (!enrolled || it.enrolment() != null);
                })
                .toList();
    }

    /**
     * Takes everybody in, in the running transaction.
     *
     * @param register by what number it can be taken back
     * @param told told how many have been taken so far
     */
    public Outcome take(long register, long project, Iterator<Told.Person> people, IntConsumer told) {
        requireLed(project);
        turns.hold("enrol", project);
        rows.planEachTime();
        var sum = new Outcome(0, 0, 0);
        while (people.hasNext()) {
            var batch = new ArrayList<Told.Person>();
            while (people.hasNext() && batch.size() < AT_A_TIME) {
                batch.add(people.next());
            }
            sum = sum.and(clearance.during(() -> takeInRounds(register, project, batch)));
            told.accept(sum.added() + sum.joined());
        }
        return sum;
    }

    /** Somebody whom two numbers tell of is taken once a round, so that the second row builds on what the first one left. */
    private Outcome takeInRounds(long register, long project, List<Told.Person> people) {
        var sum = new Outcome(0, 0, 0);
        var waiting = people;
        while (!waiting.isEmpty()) {
            var again = new ArrayList<Told.Person>();
            sum = sum.and(take(register, project, waiting, again));
            waiting = again;
        }
        return sum;
    }

    private Outcome take(long register, long project, List<Told.Person> people, List<Told.Person> again) {
        var batch = new IntakeBatch(rows, cipher, project, LocalDate.now(clock), user.id());
        var found = known.among(people, project);
        var taken = new HashSet<Long>();
        batch.reserve(people.size());
        for (int place = 0; place < people.size(); place++) {
            var it = found.get(place);
            if (it != null && !taken.add(it.person())) {
                again.add(people.get(place));
            } else {
                batch.add(people.get(place), it);
            }
        }
        try {
            rows.write(batch.rows());
        } catch (DataIntegrityViolationException e) {
            throw new Refused("participants.intake.meanwhile");
        }
        rows.write(batch.noted(register, digests.of(batch.enrolments(), batch.newPeople())));
        batch.people().forEach(person -> log.changed(PURPOSE, person));
        return batch.outcome();
    }

    /**
     * Takes everybody back who came with the register, in the running transaction, unless somebody has worked on one of them.
     * A mark of protected identity that was set stays: lifting one takes two people.
     *
     * @param taken when the register was taken
     * @return why nothing was taken back; empty when everything was
     */
    public List<Hindrance> takeBack(long register, long project, Instant taken) {
        requireLed(project);
        turns.hold("enrol", project);
        rows.planEachTime();
        var why = new ArrayList<Hindrance>();
        built.forEach(it -> it.since(project, taken).ifPresent(key -> why.add(new Hindrance(key, 0, List.of()))));
        var changed = clearance.during(() -> changed(register));
        if (!changed.isEmpty()) {
            why.add(new Hindrance("participants.intake.changed", changed.size(), shown(changed)));
        }
        if (why.isEmpty()) {
            clearance.during(() -> takeBack(register));
        }
        return why;
    }

    private List<Long> changed(long register) {
        var changed = new ArrayList<Long>();
        each(register, batch -> {
            var now = digests.of(
                    batch.stream().map(Taken::enrolmentId).toList(),
                    batch.stream().map(Taken::personNew).toList());
            batch.stream()
                    .filter(it -> !it.after().equals(now.get(it.enrolmentId())))
                    .forEach(it -> changed.add(it.enrolmentId()));
        });
        return changed;
    }

    private boolean takeBack(long register) {
        each(register, batch -> {
            undo.takeBack(batch);
            batch.forEach(it -> log.changed("import undone", it.personId()));
        });
        rows.forget(List.of(register));
        return true;
    }

    private void each(long register, Consumer<List<Taken>> work) {
        var batch = undo.taken(register, 0, AT_A_TIME);
        while (!batch.isEmpty()) {
            work.accept(batch);
            batch = undo.taken(register, batch.get(batch.size() - 1).id(), AT_A_TIME);
        }
    }

    /** The first of the enrolments that pages show; nobody with protected identity is pointed out. */
    private List<Long> shown(List<Long> enrolments) {
        return rows.shown(enrolments, SHOWN);
    }

    /** Forgets with what these registers could be taken back. */
    public void forget(List<Long> registers) {
        rows.forget(registers);
    }

    private void requireLed(long project) {
        if (!user.leads(project)) {
            throw new NotFound("Project", project);
        }
    }

    /**
     * Why a register cannot be taken back.
     *
     * @param key of the text
     * @param people of how many
     * @param enrolments some of them, to be opened
     */
    public record Hindrance(String key, int people, List<Long> enrolments) {}

    /**
     * What came of it.
     *
     * @param added new enrolments
     * @param joined enrolments that were there and know more now
     * @param hidden how many of them no page shows
     */
    public record Outcome(int added, int joined, int hidden) {

        Outcome and(Outcome more) {
            return new Outcome(added + more.added, joined + more.joined, hidden + more.hidden);
        }
    }
}
