package se.medvandrare.participants;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.AccessLog;
import se.medvandrare.accounts.StepUp;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Turns;

/** Ticks people with protected identity at sessions, by coded reference; the ordinary roll never lists them. */
@Service
@Transactional
class ProtectedRolls {

    private final RollQueries sessions;
    private final ProtectedReach reach;
    private final JdbcClient jdbc;
    private final Turns turns;
    private final StepUp stepUp;
    private final AccessLog log;
    private final Clock clock;

    ProtectedRolls(
            RollQueries sessions,
            ProtectedReach reach,
            JdbcClient jdbc,
            Turns turns,
            StepUp stepUp,
            AccessLog log,
            Clock clock) {
        this.sessions = sessions;
        this.reach = reach;
        this.jdbc = jdbc;
        this.turns = turns;
        this.stepUp = stepUp;
        this.log = log;
        this.clock = clock;
    }

    /** Sessions of the last days, within reach, that somebody with protected identity may have come to. */
    public List<SessionRow> sessions() {
        var today = today();
        return sessions.since(today.minusDays(Rolls.DAYS_BACK), today).stream()
                .filter(session -> reach.reaches(session.projectId()))
                .filter(session -> !rows(session).isEmpty())
                .toList();
    }

    public Page page(long id) {
        var session = session(id);
        var rows = rows(session);
        log.shown("protected roll", rows.stream().map(Row::personId).toList());
        return new Page(
                session,
                rows.stream()
                        .map(row -> RollPage.Line.coded(row, session.length()))
                        .toList());
    }

    /** Saves who of them was there; the ordinary roll stays as it is. */
    public void call(long id, RollForm form) {
        var session = session(id);
        turns.hold("roll", id);
        var rows = rows(session);
        mustBeListed(rows.stream().map(Row::enrolmentId).collect(Collectors.toSet()), form.present());
        var present = form.presences(session.length());
        rows.stream()
                .filter(row -> !Objects.equals(row.presence(), present.get(row.enrolmentId())))
                .forEach(row -> save(id, row, present));
    }

    private void save(long session, Row row, Map<Long, Presence> present) {
        var presence = Optional.ofNullable(present.get(row.enrolmentId()));
        var sql = presence.isPresent()
                ? """
                insert into attendance (session_id, enrolment_id, minutes, late) values (:session, :enrolment, :minutes, :late)
                    on conflict (tenant_id, session_id, enrolment_id) do update set minutes = excluded.minutes, late = excluded.late
                """
                : "delete from attendance where session_id = :session and enrolment_id = :enrolment";
        var statement = jdbc.sql(sql).param("session", session).param("enrolment", row.enrolmentId());
        presence.map(it -> statement.param("minutes", it.minutes()).param("late", it.late()))
                .orElse(statement)
                .update();
        log.changed("roll", row.personId());
    }

    private SessionRow session(long id) {
        var session = sessions.session(id)
                .filter(it -> reach.reaches(it.projectId()))
                .orElseThrow(() -> new NotFound("Session", id));
        stepUp.require();
        Roll.mayBeCalled(session.startsAt().toLocalDate(), session.cancelled(), today());
        return session;
    }

    private List<Row> rows(SessionRow session) {
        return jdbc.sql("""
                select e.id as enrolment_id, e.person_id, p.code, x.minutes, coalesce(x.late, false) as late,
                       c.checked_in_at at time zone 'Europe/Stockholm' as arrived_at
                  from enrolment e
                  join person p on p.id = e.person_id and p.protected
                  left join attendance x on x.enrolment_id = e.id and x.session_id = :session
                  left join check_in c on c.enrolment_id = e.id and c.session_id = :session
                 where e.project_id = :project and e.role = 'PARTICIPANT'
                   and (x.minutes is not null or exists (
                       select from spell where enrolment_id = e.id
                          and entered_on <= :day and coalesce(exited_on, 'infinity') >= :day))
                 order by p.code
                """)
                .param("session", session.id())
                .param("project", session.projectId())
                .param("day", session.startsAt().toLocalDate())
                .query(Row.class)
                .list();
    }

    private static void mustBeListed(Set<Long> listed, Set<Long> present) {
        present.stream().filter(id -> !listed.contains(id)).findFirst().ifPresent(id -> {
            throw new NotFound("Enrolment", id);
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The coded lines of a session. */
    record Page(SessionRow session, List<RollPage.Line> lines) {}

    /** Somebody who may have come. */
    record Row(
            long enrolmentId,
            long personId,
            int code,
            @Nullable Integer minutes,
            boolean late,
            @Nullable LocalDateTime arrivedAt) {

        @Nullable Presence presence() {
            return minutes == null ? null : new Presence(minutes, late);
        }
    }
}
