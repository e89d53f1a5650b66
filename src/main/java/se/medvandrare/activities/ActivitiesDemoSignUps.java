package se.medvandrare.activities;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medvandrare.base.DemoFacts;

/** Invented visitors who have signed up: most sessions have seats left, the second next of an activity has a queue. */
class ActivitiesDemoSignUps {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final int DAYS_BACK = 10;
    private static final int DAYS_AHEAD = 28;
    private static final int WAITING = 3;
    private static final int PHONES = 95;
    private static final int FIRST_PHONE = 605;
    private static final List<String> LANGUAGES = List.of("sv", "ar", "en", "sv-simple", "ar", "sv");

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final SignUpCipher cipher;

    ActivitiesDemoSignUps(JdbcClient jdbc, JdbcTemplate batches, SignUpCipher cipher) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.cipher = cipher;
    }

    void fill(long municipality, LocalDate today) {
        var random = new Random(municipality);
        var names =
                DemoFacts.rows("names.csv").get(random.nextInt(2)).get("names").split(" ");
        var rows = new ArrayList<Object[]>();
        for (var session : sessions(municipality, today)) {
            int wanted = session.place() == 2 ? session.seats() + WAITING : random.nextInt(session.seats());
            for (int number = 0; number < wanted; number++) {
                var made = today.minusDays(DAYS_BACK * 2)
                        .atTime(LocalTime.of(8, 0))
                        .plusMinutes(number * 131L + random.nextInt(131))
                        .atZone(ZONE)
                        .toOffsetDateTime();
                var name = names[(number + (int) session.id()) % names.length];
                rows.add(row(session, number, name, made, random));
            }
        }
        batches.batchUpdate("""
                insert into sign_up (id, session_id, name, contact, contact_hash, contact_kind, language, token_hash,
                    submission, state, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    private Object[] row(Seated session, int number, String name, OffsetDateTime made, Random random) {
        var id = jdbc.sql("select nextval('sign_up_id')").query(Long.class).single();
        var submission = new UUID(random.nextLong(), random.nextLong());
        var contact = contact(number, number + (int) (session.id() % PHONES));
        var sealed = cipher.seal(id, name, contact);
        return new Object[] {
            id,
            session.id(),
            sealed.name(),
            sealed.contact(),
            sealed.contactHash(),
            sealed.kind().name(),
            LANGUAGES.get(random.nextInt(LANGUAGES.size())),
            SignUpCipher.hash(cipher.token(submission)),
            submission,
            number < session.seats() ? "BOOKED" : "WAITING",
            made
        };
    }

    /** Every other by telephone; no two in a session alike. */
    private static Contact contact(int number, int from) {
        return number % 2 == 0
                ? new Contact(ContactKind.PHONE, "+46701740" + (FIRST_PHONE + from % PHONES))
                : new Contact(ContactKind.EMAIL, "gast" + number + "@example.se");
    }

    /** The sessions to sign up for, with their place in time within their activity: the next one is number one. */
    private List<Seated> sessions(long municipality, LocalDate today) {
        return jdbc.sql("""
                select s.id, coalesce(s.seats, a.seats) as seats,
                       count(*) filter (where s.starts_at >= :today and not s.cancelled)
                           over (partition by a.id order by s.starts_at) as place
                  from session s join activity a on a.id = s.activity_id
                 where a.municipality_id = :municipality and a.sign_up and coalesce(s.seats, a.seats) is not null
                   and s.starts_at between :from and :to
                   and (not s.cancelled or s.starts_at >= :today)
                 order by s.starts_at, s.id
                """)
                .param("municipality", municipality)
                .param("today", at(today))
                .param("from", at(today.minusDays(DAYS_BACK)))
                .param("to", at(today.plusDays(DAYS_AHEAD)))
                .query(Seated.class)
                .list();
    }

    private static OffsetDateTime at(LocalDate day) {
        return day.atStartOfDay(ZONE).toOffsetDateTime();
    }

    /** A session and how many it has room for. */
    record Seated(long id, int seats, int place) {}
}
