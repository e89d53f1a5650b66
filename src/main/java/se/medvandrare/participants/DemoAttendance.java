package se.medvandrare.participants;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who of the invented people came to which session, and whose roll was called. */
class DemoAttendance {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final Map<String, Integer> LIKELY = Map.of(
            "LANGUAGE_COURSE", 62, "CIVIC_ORIENTATION", 52, "PROFESSIONAL_GUIDANCE", 48, "OTHER", 30);

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    DemoAttendance(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void fill(long project, List<DemoPerson> people, List<DemoEnrolment> enrolments, long leader, LocalDate today, Random random) {
        var series = series(project, today);
        var uncalled = uncalled(series, today, random);
        var taken = new HashMap<Long, Integer>();
        var rows = new ArrayList<Object[]>();
        for (int place = 0; place < people.size(); place++) {
            for (var sessions : series.values()) {
                if (interested(people.get(place), sessions.get(0), random)) {
                    attend(enrolments.get(place), sessions, uncalled, taken, rows, random);
                }
            }
        }
        batches.batchUpdate("insert into attendance (enrolment_id, session_id, minutes) values (?, ?, ?)", rows);
        callRolls(series, uncalled, leader);
    }

    /** The sessions of each activity of the project until yesterday, in order. */
    private Map<Long, List<Session>> series(long project, LocalDate today) {
        var series = new LinkedHashMap<Long, List<Session>>();
        jdbc.sql("""
                select s.id, s.activity_id, s.starts_at, s.ends_at, a.support, a.women_only, a.from_age,
                       coalesce(s.seats, a.seats) as seats
                  from session s join activity a on a.id = s.activity_id
                 where a.project_id = :project and a.support is not null and not s.cancelled and s.starts_at < :today
                 order by a.id, s.starts_at
                """)
                .param("project", project)
                .param("today", today.atStartOfDay(ZONE).toOffsetDateTime())
                .query(Session.class)
                .list()
                .forEach(session -> series.computeIfAbsent(session.activityId(), id -> new ArrayList<>())
                        .add(session));
        return series;
    }

    /** Some rolls of the last days still wait for somebody to call them. */
    private static Set<Long> uncalled(Map<Long, List<Session>> series, LocalDate today, Random random) {
        var waiting = new HashSet<Long>();
        series.values().stream()
                .flatMap(List::stream)
                .filter(session -> session.day().isAfter(today.minusDays(6)))
                .filter(session -> random.nextInt(100) < 35)
                .forEach(session -> waiting.add(session.id()));
        return waiting;
    }

    private static boolean interested(DemoPerson person, Session first, Random random) {
        return random.nextInt(100) < LIKELY.get(first.support())
                && (!first.womenOnly() || person.gender().equals("WOMAN"))
                && (first.fromAge() == null
                        || person.birthDate() == null
                        || person.birthDate().plusYears(first.fromAge()).isBefore(first.day()));
    }

    /** From some day of the stay on, for a number of times, now and then missing one. */
    private static void attend(DemoEnrolment one, List<Session> sessions, Set<Long> uncalled, Map<Long, Integer> taken,
            List<Object[]> rows, Random random) {
        var open = sessions.stream()
                .filter(session -> !session.day().isBefore(one.entered()))
                .filter(session -> one.exited() == null || !session.day().isAfter(one.exited()))
                .filter(session -> !uncalled.contains(session.id()))
                .toList();
        int first = open.size() > 12 ? random.nextInt(open.size() / 2) : 0;
        int times = 3 + random.nextInt(16);
        for (var session : open.subList(first, Math.min(open.size(), first + times))) {
            if (random.nextInt(100) < 80 && taken.merge(session.id(), 1, Integer::sum) <= session.room()) {
                rows.add(new Object[] {one.id(), session.id(), session.minutes() - (random.nextInt(8) == 0 ? 30 : 0)});
            }
        }
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
            return (int) java.time.Duration.between(startsAt, endsAt).toMinutes();
        }

        int room() {
            return seats == null ? Integer.MAX_VALUE : seats;
        }
    }
}
