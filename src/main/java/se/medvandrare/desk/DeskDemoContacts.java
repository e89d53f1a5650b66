package se.medvandrare.desk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medvandrare.base.SwedishHolidays;

/** Invented contacts in opening hours, nobody's name among them. */
class DeskDemoContacts {

    private static final int CONTACTS_PER_ERRAND = 50;
    private static final int DAYS = 26 * 7;
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private static final List<String> LANGUAGES = often(
            "sv 30", "ar 22", "so 10", "ti 8", "fa-AF 7", "uk 9", "en 8", "fa 3", "tr 2", "ru 2", "sw 2", "es 1",
            "th 1");
    private static final List<String> CHANNELS = often("COUNTER 58", "PHONE 28", "EMAIL 9", "OUTREACH 5");
    private static final List<String> OUTCOMES = often("ANSWERED 68", "REFERRED 19", "BOOKED 8", "NOT_SOLVED 5");
    private static final List<String> PAGES = often("yes 35", "no 25", "nobody 40");

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Random random = new Random(2000);

    DeskDemoContacts(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void fill(long desk, long clerk, long municipality, int wanted, LocalDate today) {
        var things = new Things(
                often(ids("select id || ' ' || greatest(1, 16 - position) from topic order by position")),
                ids("select id from organisation where name not like 'Företag%' and municipality_id = " + municipality),
                ids("select id from activity where municipality_id = " + municipality),
                ids("select id from article"));
        var times = times(wanted, today);
        var rows = new ArrayList<Object[]>();
        for (int number = 0; number < wanted; number++) {
            var outcome = number % CONTACTS_PER_ERRAND == 0 ? "ERRAND" : any(OUTCOMES);
            rows.add(row(desk, clerk, times.get(number), outcome, things));
        }
        batches.batchUpdate("""
                insert into contact (desk_id, account_id, at, made_at, channel, topic_id, language, interpreter, outcome,
                    organisation_id, activity_id, article_id, pages_answered, submission)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    private Object[] row(long desk, long clerk, OffsetDateTime at, String outcome, Things things) {
        var language = any(LANGUAGES);
        return new Object[] {
            desk,
            clerk,
            at,
            at,
            any(CHANNELS),
            Long.valueOf(any(things.topics())),
            language,
            !language.equals("sv") && random.nextInt(100) < 28,
            outcome,
            outcome.equals("REFERRED") ? Long.valueOf(any(things.organisations())) : null,
            outcome.equals("BOOKED") ? Long.valueOf(any(things.activities())) : null,
            outcome.equals("ANSWERED") && random.nextInt(3) == 0 ? Long.valueOf(any(things.articles())) : null,
            answered(any(PAGES)),
            new UUID(random.nextLong(), random.nextLong())
        };
    }

    /** Moments in opening hours until yesterday, in order: more of them before noon. */
    private List<OffsetDateTime> times(int wanted, LocalDate today) {
        var days = today.minusDays(DAYS)
                .datesUntil(today)
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .filter(day -> !SwedishHolidays.isClosed(day))
                .toList();
        return random.ints(wanted, 0, days.size())
                .mapToObj(day -> days.get(day))
                .map(day -> day.atTime(8, 0)
                        .plusMinutes(minute(day))
                        .plusSeconds(random.nextInt(60))
                        .atZone(ZONE)
                        .toOffsetDateTime())
                .sorted()
                .toList();
    }

    private int minute(LocalDate day) {
        int open = day.getDayOfWeek() == DayOfWeek.FRIDAY ? 7 * 60 : 9 * 60;
        return random.nextInt(3) == 0 ? random.nextInt(4 * 60) : random.nextInt(open);
    }

    private List<String> ids(String sql) {
        return jdbc.sql(sql).query(String.class).stream().sorted().toList();
    }

    private String any(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static @Nullable Boolean answered(String word) {
        return word.equals("nobody") ? null : Boolean.valueOf(word.equals("yes"));
    }

    private static List<String> often(String... weighted) {
        return often(List.of(weighted));
    }

    /** Each word as often as the number after it says. */
    private static List<String> often(List<String> weighted) {
        var all = new ArrayList<String>();
        for (var word : weighted) {
            var parts = word.split(" ");
            for (int times = Integer.parseInt(parts[1]); times > 0; times--) {
                all.add(parts[0]);
            }
        }
        return all;
    }

    /** Ids of what a contact can be about, topics as often as they come up. */
    record Things(List<String> topics, List<String> organisations, List<String> activities, List<String> articles) {}
}
