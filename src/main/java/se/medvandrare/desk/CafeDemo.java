package se.medvandrare.desk;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.DemoTenants;
import se.medvandrare.accounts.FieldCipher;
import se.medvandrare.base.DemoData;
import se.medvandrare.base.DemoFacts;

/** Evenings at open meeting places: eight weeks of them, and one that goes on. Nobody's name among them. */
@Component
class CafeDemo implements DemoData {

    private static final int WEEKS = 8;
    private static final int MINUTES = 120;
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final List<String> HEADS = often(
            "HEAD WOMAN 18-60 40",
            "HEAD MAN 18-60 28",
            "HEAD WOMAN 0-17 8",
            "HEAD MAN 0-17 8",
            "HEAD WOMAN 61+ 7",
            "HEAD MAN 61+ 5",
            "HEAD UNKNOWN UNKNOWN 3",
            "HEAD NON_BINARY 18-60 1");
    private static final List<String> LANGUAGES = List.of("ar", "ar", "ar", "so", "ti", "fa-AF", "uk", "en", "sv");

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final DemoTenants demo;
    private final FieldCipher cipher;
    private final Random random = new Random(28);

    CafeDemo(JdbcClient jdbc, JdbcTemplate batches, DemoTenants demo, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.demo = demo;
        this.cipher = cipher;
    }

    @Override
    public int order() {
        return 61;
    }

    @Override
    public void fill(LocalDate today) {
        DemoFacts.rows("cafes.csv").forEach(row -> demo.workFor(row.get("municipality"), id -> fill(row, id, today)));
    }

    private void fill(CSVRecord row, long municipality, LocalDate today) {
        var clerk = demo.account(row.get("clerk"));
        var heads = Integer.parseInt(row.get("heads"));
        var latest =
                today.minusDays((today.getDayOfWeek().getValue() - Integer.parseInt(row.get("weekday")) + 6) % 7 + 1);
        for (int week = WEEKS; week > 0; week--) {
            var from = latest.minusWeeks(week - 1L).atTime(17, 0).atZone(ZONE).toOffsetDateTime();
            evening(row, municipality, clerk, new Times(from, from.plusMinutes(MINUTES), week), heads);
        }
        var now = OffsetDateTime.now(ZONE);
        var midnight = today.atStartOfDay(ZONE).toOffsetDateTime();
        var from = now.minusMinutes(MINUTES / 3);
        evening(row, municipality, clerk, new Times(from.isBefore(midnight) ? midnight : from, null, 0), heads / 2);
    }

    private void evening(CSVRecord row, long municipality, long clerk, Times times, int heads) {
        long id = jdbc.sql("""
                insert into cafe_evening (desk_id, place_id, started_by, started_at, closed_at, submission)
                select d.id, p.id, :clerk, :from, :till, gen_random_uuid() from (select min(id) as id from desk) d, place p
                 where p.name = :place and p.municipality_id = :municipality returning id
                """)
                .param("clerk", clerk)
                .param("from", times.from())
                .param("till", times.till(), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("place", row.get("place"))
                .param("municipality", municipality)
                .query(Long.class)
                .single();
        var taps = taps(heads + random.nextInt(7) - 3);
        for (int number = 0; number < taps.size(); number++) {
            tap(id, clerk, taps.get(number), times.at(number, taps.size()));
        }
        DemoFacts.rows("cafe_wishes.csv").stream()
                .filter(it -> it.get("place").equals(row.get("place")))
                .filter(it -> Integer.parseInt(it.get("weeks")) == times.week())
                .forEach(it -> wish(id, clerk, it.get("text"), times.at(1, 2)));
    }

    /** For those who come, now and then a first time, a language and a question. */
    private List<String> taps(int heads) {
        var topics = jdbc.sql("select id from topic where not closed order by position limit 9")
                .query(Long.class)
                .list();
        var taps = new ArrayList<String>();
        for (int head = 0; head < heads; head++) {
            taps.add(HEADS.get(random.nextInt(HEADS.size())));
            if (random.nextInt(5) == 0) {
                taps.add("FIRST");
            }
            if (random.nextInt(3) == 0) {
                taps.add("LANGUAGE " + LANGUAGES.get(random.nextInt(LANGUAGES.size())));
            }
            if (random.nextInt(4) == 0) {
                taps.add("TOPIC " + topics.get(random.nextInt(topics.size())));
            }
        }
        return taps;
    }

    private void tap(long evening, long clerk, String what, OffsetDateTime at) {
        var tap = Tap.of(what).orElseThrow();
        var submission = new UUID(random.nextLong(), random.nextLong());
        batches.update(
                """
                insert into cafe_tap (evening_id, account_id, submission, at, kind, gender, age_band, language, topic_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                evening,
                clerk,
                submission,
                at,
                tap.kind().name(),
                tap.gender() == null ? null : tap.gender().name(),
                tap.age() == null ? null : tap.age().stored(),
                tap.language(),
                tap.topic());
        if (tap.kind() == Tap.Kind.TOPIC) {
            batches.update("""
                    insert into contact (desk_id, account_id, at, made_at, channel, topic_id, outcome, submission)
                    select desk_id, ?, ?, ?, 'OUTREACH', ?, 'ANSWERED', ? from cafe_evening where id = ?
                    """, clerk, at, at, tap.topic(), submission, evening);
        }
    }

    private void wish(long evening, long clerk, String text, OffsetDateTime at) {
        long id = jdbc.sql("select nextval('cafe_wish_id')").query(Long.class).single();
        batches.update(
                "insert into cafe_wish (id, evening_id, account_id, made_at, text, submission) values (?, ?, ?, ?, ?, ?)",
                id,
                evening,
                clerk,
                at,
                cipher.seal("cafe_wish", "text", id, text),
                new UUID(random.nextLong(), random.nextLong()));
    }

    /** Each as often as the number after it says. */
    private static List<String> often(String... weighted) {
        return Stream.of(weighted)
                .flatMap(it -> Collections.nCopies(
                        Integer.parseInt(it.substring(it.lastIndexOf(' ') + 1)), it.substring(0, it.lastIndexOf(' ')))
                        .stream())
                .toList();
    }

    /**
     * When an evening was.
     *
     * @param till null while it goes on
     * @param week how many weeks ago
     */
    private record Times(OffsetDateTime from, @Nullable OffsetDateTime till, int week) {

        /** The moments of so many taps, evenly over the evening. */
        OffsetDateTime at(int number, int of) {
            var end = till == null ? OffsetDateTime.now(from.getOffset()) : till;
            return from.plusSeconds(Duration.between(from, end).toSeconds() * number / of);
        }
    }
}
