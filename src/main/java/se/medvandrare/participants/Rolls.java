package se.medvandrare.participants;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.AccessLog;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Turns;
import se.medvandrare.projects.Funding;

/** Calls the roll of sessions, for those who lead the project or the activities of the organisation. */
@Service
@Transactional
class Rolls {

    static final int DAYS_BACK = 14;

    private final RollQueries queries;
    private final RollRepository rolls;
    private final MyProjects projects;
    private final Turns turns;
    private final AccessLog log;
    private final CurrentUser user;
    private final Clock clock;

    Rolls(
            RollQueries queries,
            RollRepository rolls,
            MyProjects projects,
            Turns turns,
            AccessLog log,
            CurrentUser user,
            Clock clock) {
        this.queries = queries;
        this.rolls = rolls;
        this.projects = projects;
        this.turns = turns;
        this.log = log;
        this.user = user;
        this.clock = clock;
    }

    /** Sessions of the last days whose roll waits for the current user. */
    public List<SessionRow> uncalled() {
        var now = LocalDateTime.now(clock);
        return queries.uncalled(now.minusDays(DAYS_BACK), now);
    }

    /** The session alone, for what can be said without showing anybody. */
    public SessionRow session(long id) {
        return queries.session(id)
                .filter(it -> user.leads(it.projectId()) || user.hosts(it.organisationId()))
                .orElseThrow(() -> new NotFound("Session", id));
    }

    public @Nullable Funding funding(SessionRow session) {
        return projects.funding(session.projectId());
    }

    public RollPage page(long id, RollPage.Fill fill) {
        var session = session(id);
        Roll.mayBeCalled(session.startsAt().toLocalDate(), session.cancelled(), today());
        var rows = queries.rows(session);
        log.shown("roll", rows.stream().map(RollRow::personId).toList());
        var roll = rolls.findById(id);
        return RollPage.of(session, roll.map(Roll::version).orElse(RollPage.NEVER), rows, fill)
                .counting(
                        queries.hidden(session),
                        roll.map(it -> it.presences().size()).orElse(0),
                        queries.next(session, today().plusDays(1).atStartOfDay())
                                .orElse(null));
    }

    /** Saves the whole roll at once, unless somebody else has saved it since the page was read. */
    public void call(long id, Answer answer) {
        var session = session(id);
        Roll.mayBeCalled(session.startsAt().toLocalDate(), session.cancelled(), today());
        turns.hold("roll", id);
        var roll = rolls.findById(id).orElse(null);
        if (answer.version() != (roll == null ? RollPage.NEVER : roll.version())) {
            throw new ObjectOptimisticLockingFailureException(Roll.class, id);
        }
        var people = queries.rows(session).stream().collect(Collectors.toMap(RollRow::enrolmentId, RollRow::personId));
        var present = answer.presences(session.length());
        requireListed(people.keySet(), present.keySet());
        var saved = roll == null ? new Roll(id) : roll;
        var before = saved.presences();
        saved.call(people.keySet(), present, user.id(), clock.instant());
        rolls.saveAndFlush(saved);
        noteChanges(people, before, saved.presences());
    }

    private void noteChanges(Map<Long, Long> people, Map<Long, Presence> before, Map<Long, Presence> after) {
        people.forEach((enrolment, person) -> {
            if (!Objects.equals(before.get(enrolment), after.get(enrolment))) {
                log.changed("roll", person);
            }
        });
    }

    private static void requireListed(Set<Long> listed, Set<Long> present) {
        present.stream().filter(id -> !listed.contains(id)).findFirst().ifPresent(id -> {
            throw new NotFound("Enrolment", id);
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
