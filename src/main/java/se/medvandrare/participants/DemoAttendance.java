package se.medvandrare.participants;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who of the invented people came to which session, and whose roll was called. */
class DemoAttendance {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final Map<String, Integer> LIKELY =
            Map.of("LANGUAGE_COURSE", 62, "CIVIC_ORIENTATION", 52, "PROFESSIONAL_GUIDANCE", 48, "OTHER", 30);

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    DemoAttendance(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void fill(DemoProject project, List<DemoPerson> people, List<DemoEnrolment> enrolments, long leader) {
        var series = series(project);
        var rolls = new Rolls(project, uncalled(series, project), new HashMap<>(), new ArrayList<>());
        for (int place = 0; place < people.size(); place++) {
            for (var sessions : series.values()) {
                if (interested(people.get(place), sessions.get(0), project)) {
                    rolls.attend(enrolments.get(place), sessions);
                }
            }
        }
        batches.batchUpdate(
                "insert into attendance (enrolment_id, session_id, minutes, late) values (?, ?, ?, ?)", rolls.names());
        callRolls(series, rolls.uncalled(), leader);
    }

    /** The sessions of each activity of the project until yesterday, in order. */
    private Map<Long, List<Session>> series(DemoProject project) {
        var series = new LinkedHashMap<Long, List<Session>>();
        jdbc.sql("""
                select s.id, s.activity_id, s.starts_at, s.ends_at, a.support, a.women_only, a.from_age,
                       coalesce(s.seats, a.seats) as seats
                  from session s join activity a on a.id = s.activity_id
                 where a.project_id = :project and a.support is not null and not s.cancelled and s.starts_at < :today
                 order by a.id, s.starts_at
                """)
                .param("project", project.id())
                .param("today", project.today().atStartOfDay(ZONE).toOffsetDateTime())
                .query(Session.class)
                .list()
                .forEach(session -> series.computeIfAbsent(session.activityId(), id -> new ArrayList<>())
                        .add(session));
        return series;
    }

    /** Some rolls of the last days still wait for somebody to call them. */
    private static Set<Long> uncalled(Map<Long, List<Session>> series, DemoProject project) {
        var waiting = new HashSet<Long>();
        series.values().stream()
                .flatMap(List::stream)
                .filter(session -> session.day().isAfter(project.today().minusDays(6)))
                .filter(session -> project.chance(35))
                .forEach(session -> waiting.add(session.id()));
        return waiting;
    }

    private static boolean interested(DemoPerson person, Session first, DemoProject project) {
        return project.chance(LIKELY.get(first.support()))
                && (!first.womenOnly() || person.gender().equals("WOMAN"))
                && (first.fromAge() == null
                        || person.birthDate() == null
                        || person.birthDate().plusYears(first.fromAge()).isBefore(first.day()));
    }

    private void callRolls(Map<Long, List<Session>> series, Set<Long> uncalled, long leader) {
        batches.batchUpdate(
                "insert into roll (session_id, called_at, called_by) values (?, ?, ?)",
                series.values().stream()
                        .flatMap(List::stream)
                        .filter(session -> !uncalled.contains(session.id()))
                        .map(session -> new Object[] {session.id(), session.endsAt(), leader})
                        .toList());
    }

    /** The names on the rolls of a project; nobody comes where every seat is taken. */
    record Rolls(DemoProject project, Set<Long> uncalled, Map<Long, Integer> taken, List<Object[]> names) {

        /** From some day of the stay on, for a number of times, now and then missing one. */
        void attend(DemoEnrolment one, List<Session> sessions) {
            var random = project.random();
            var open = sessions.stream()
                    .filter(session -> one.here(session.day()))
                    .filter(session -> !uncalled.contains(session.id()))
                    .toList();
            int first = open.size() > 12 ? random.nextInt(open.size() / 2) : 0;
            for (var session : open.subList(first, Math.min(open.size(), first + 3 + random.nextInt(16)))) {
                if (project.chance(80) && taken.merge(session.id(), 1, Integer::sum) <= session.room()) {
                    var late = project.chance(12);
                    names.add(new Object[] {one.id(), session.id(), session.minutes() - (late ? 30 : 0), late});
                }
            }
        }
    }

    /** A session in the past. */
    record Session(
            long id,
            long activityId,
            OffsetDateTime startsAt,
            OffsetDateTime endsAt,
            String support,
            boolean womenOnly,
            @Nullable Integer fromAge,
            @Nullable Integer seats) {

        LocalDate day() {
            return startsAt.atZoneSameInstant(ZONE).toLocalDate();
        }

        int minutes() {
            return (int) Duration.between(startsAt, endsAt).toMinutes();
        }

        int room() {
            return seats == null ? Integer.MAX_VALUE : seats;
        }
    }
}
