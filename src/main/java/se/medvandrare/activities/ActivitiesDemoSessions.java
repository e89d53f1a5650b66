package se.medvandrare.activities;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medvandrare.accounts.DemoTenants;
import se.medvandrare.base.DemoFacts;
import se.medvandrare.base.SwedishHolidays;

/** The series of the demo's activities; knows them again by their Swedish titles. */
class ActivitiesDemoSessions {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final int DAYS_AHEAD = 56;
    private static final Pattern TIMES = Pattern.compile("([\\d,]+) ([\\d:]+)-([\\d:]+)(?: /(\\d))?");
    private static final List<String> GENDERS = List.of("WOMAN", "MAN", "UNKNOWN");
    private static final List<String> BANDS = List.of("0-17", "18-60", "61+");

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ActivitiesDemoSessions(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Adds what is missing after the last session of each series; what somebody has changed meanwhile stays. */
    void extend(String municipality, long id, LocalDate today) {
        var titles = DemoFacts.rows("activity_texts_sv.csv").stream()
                .collect(Collectors.toMap(row -> row.get("key"), row -> row.get("title")));
        var known = known(id);
        var missing = new ArrayList<Object[]>();
        for (var row : DemoTenants.rows("activities.csv", municipality)) {
            var activity = known.get(titles.get(row.get("key")));
            if (activity != null) {
                missing.addAll(missing(activity, row.get("times"), row.get("begins"), today));
            }
        }
        batches.batchUpdate("""
                insert into session (activity_id, place_id, starts_at, ends_at) values (?, ?, ?, ?)
                    on conflict do nothing
                """, missing);
    }

    private Map<String, Known> known(long municipality) {
        return jdbc.sql("""
                select a.id, a.place_id, t.title, p.starts_on as project_start,
                       (select max(s.starts_at at time zone 'Europe/Stockholm')::date from session s
                         where s.activity_id = a.id) as last
                  from activity a join activity_text t on t.activity_id = a.id and t.language = 'sv'
                  left join project p on p.id = a.project_id
                 where a.municipality_id = :municipality and a.published and not a.ended
                """).param("municipality", municipality).query(Known.class).stream()
                .collect(Collectors.toMap(Known::title, activity -> activity, (one, other) -> one));
    }

    private static List<Object[]> missing(Known activity, String times, String begins, LocalDate today) {
        var rule = TIMES.matcher(times);
        if (!rule.matches()) {
            throw new IllegalArgumentException(times);
        }
        var weekdays = List.of(rule.group(1).split(","));
        long every = rule.group(4) == null ? 1 : Long.parseLong(rule.group(4));
        return activity.firstDay(begins, today)
                .datesUntil(today.plusDays(DAYS_AHEAD + 1))
                .filter(day ->
                        weekdays.contains(String.valueOf(day.getDayOfWeek().getValue())))
                .filter(day -> (week(day) + activity.id()) % every == 0)
                .filter(day -> !SwedishHolidays.isClosed(day))
                .map(day ->
                        new Object[] {activity.id(), activity.placeId(), at(day, rule.group(2)), at(day, rule.group(3))
                        })
                .toList();
    }

    /** Weeks from Monday to Sunday, counted from one far back. */
    private static long week(LocalDate day) {
        return Math.floorDiv(day.toEpochDay() + 3, 7);
    }

    private static OffsetDateTime at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(ZONE).toOffsetDateTime();
    }

    /** Some sessions are called off, ahead only where enough else goes on that day. */
    void cancelSome(long municipality, LocalDate today) {
        jdbc.sql("""
                with day as (
                    select s.id, s.starts_at, row_number() over (order by md5(s.id::text)) as place,
                           count(*) over (partition by (s.starts_at at time zone 'Europe/Stockholm')::date) as sessions
                      from session s join activity a on a.id = s.activity_id
                     where a.municipality_id = :municipality)
                update session s set cancelled = true, changes = 1, notice =
                       case when day.place % 2 = 0 then 'Ledaren är sjuk. Välkommen nästa gång!'
                            else 'Lokalen används till annat. Vi ses nästa vecka.' end
                  from day where day.id = s.id and day.place % 41 = 0
                   and (s.starts_at < :today or day.sessions >= 4 and s.starts_at > :soon)
                """)
                .param("municipality", municipality)
                .param("today", at(today, "00:00"))
                .param("soon", at(today.plusDays(2), "00:00"))
                .update();
    }

    /** Who came to the open meetings of the projects without giving a name, until a few days ago. */
    void countHeads(long municipality, LocalDate today) {
        var random = new Random(municipality);
        var heads = new ArrayList<Object[]>();
        var sessions = jdbc.sql("""
                select s.id from session s join activity a on a.id = s.activity_id
                 where a.municipality_id = :municipality and a.project_id is not null and not a.sign_up and not s.cancelled
                   and s.starts_at between :from and :to order by s.starts_at, s.id
                """)
                .param("municipality", municipality)
                .param("from", at(today.minusWeeks(39), "00:00"))
                .param("to", at(today.minusDays(3), "00:00"))
                .query(Long.class)
                .list();
        for (var session : sessions) {
            for (var gender : GENDERS) {
                for (var band : BANDS) {
                    heads.add(new Object[] {session, gender, band, random.nextInt(many(gender, band))});
                }
            }
        }
        heads.removeIf(row -> row[3].equals(0));
        batches.batchUpdate("insert into headcount (session_id, gender, age_band, heads) values (?, ?, ?, ?)", heads);
    }

    private static int many(String gender, String band) {
        return gender.equals("UNKNOWN") ? 3 : band.equals("18-60") ? 13 : 5;
    }

    /** An activity of the demo that still goes on, and the day of its last session. */
    record Known(
            long id,
            long placeId,
            String title,
            @Nullable LocalDate projectStart,
            @Nullable LocalDate last) {

        LocalDate firstDay(String begins, LocalDate today) {
            if (last != null) {
                return last.plusDays(1);
            }
            var start = begins.equals("start") || projectStart == null
                    ? projectStart
                    : later(projectStart, today.minusWeeks(Long.parseLong(begins)));
            return start == null ? today.minusWeeks(Long.parseLong(begins)) : start;
        }

        private static LocalDate later(LocalDate one, LocalDate other) {
            return one.isAfter(other) ? one : other;
        }
    }
}
