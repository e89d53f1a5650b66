package se.medvandrare.participants;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.AccessLog;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.FieldCipher;
import se.medvandrare.accounts.StepUp;
import se.medvandrare.base.Refused;
import se.medvandrare.base.Turns;
import se.medvandrare.participants.ProtectedPage.LiftRow;

/** Lifts marks of protected identity: one cleared person asks with a reason, another one approves. */
@Service
@Transactional
class Lifts {

    private final ProtectionLiftRepository lifts;
    private final ProtectedReach reach;
    private final PersonRepository people;
    private final Numbers numbers;
    private final Turns turns;
    private final FieldCipher cipher;
    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final StepUp stepUp;
    private final AccessLog log;
    private final Clock clock;

    Lifts(
            ProtectionLiftRepository lifts,
            ProtectedReach reach,
            PersonRepository people,
            Numbers numbers,
            Turns turns,
            FieldCipher cipher,
            JdbcClient jdbc,
            CurrentUser user,
            StepUp stepUp,
            AccessLog log,
            Clock clock) {
        this.lifts = lifts;
        this.reach = reach;
        this.people = people;
        this.numbers = numbers;
        this.turns = turns;
        this.cipher = cipher;
        this.jdbc = jdbc;
        this.user = user;
        this.stepUp = stepUp;
        this.log = log;
        this.clock = clock;
    }

    /** The request that waits; null when none does. */
    public @Nullable LiftRow open(Person person) {
        return waiting(person.id()).map(this::row).orElse(null);
    }

    public void ask(long person, @Nullable String reason) {
        begin(person);
        var said = ProtectedPeople.mustSay(reason);
        if (waiting(person).isPresent()) {
            throw new Refused("participants.lift.already");
        }
        var id = numbers.next("protection_lift_id");
        var sealed = cipher.seal("protection_lift", "reason", id, said);
        lifts.saveAndFlush(
                new ProtectionLift(id, person, sealed == null ? new byte[0] : sealed).ask(user.id(), clock.instant()));
        log.changed("protection lift asked", person);
    }

    public void withdraw(long person) {
        begin(person);
        var lift = find(person);
        lift.withdraw(user.id(), clock.instant());
        lifts.saveAndFlush(lift);
        log.changed("protection lift withdrawn", person);
    }

    /** The second pair of eyes: with this the person is like everybody else again. */
    public void approve(long id) {
        begin(id);
        var lift = find(id);
        lift.approve(user.id(), clock.instant());
        lifts.saveAndFlush(lift);
        var person = people.find(id);
        person.lift(lift);
        people.saveAndFlush(person);
        log.changed("protection lifted", id);
    }

    private void begin(long person) {
        reach.find(person);
        stepUp.require();
        turns.hold("lift", person);
    }

    private ProtectionLift find(long person) {
        return waiting(person).orElseThrow(() -> new Refused("participants.lift.closed"));
    }

    private Optional<ProtectionLift> waiting(long person) {
        return lifts.findByPersonIdOrderByAskedAtDesc(person).stream()
                .filter(lift -> lift.open(clock.instant()))
                .findFirst();
    }

    private LiftRow row(ProtectionLift lift) {
        var name = jdbc.sql("select name from account where id = :id")
                .param("id", lift.askedBy())
                .query(String.class)
                .single();
        var reason = cipher.open("protection_lift", "reason", lift.id(), lift.reason());
        return new LiftRow(
                name,
                LocalDate.ofInstant(lift.askedAt(), clock.getZone()),
                String.valueOf(reason),
                lift.askedBy() == user.id());
    }
}
