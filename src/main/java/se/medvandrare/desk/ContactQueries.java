package se.medvandrare.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the pages of the contacts. */
@Repository
class ContactQueries {

    private static final int ROWS = 60;
    private static final int TOPICS = 12;
    private static final int DIGITS = 9;

    private final JdbcClient jdbc;
    private final Clock clock;

    ContactQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Open desks and topics, and what was used most at the desk lately; the first desk when none is named. The nine
     * first of the administrator, whose digits then stay, and the most asked for of the others come as {@code TOPIC}; the rest as
     * {@code MORE}.
     */
    List<Choice> choices(@Nullable Long desk, boolean english) {
        return jdbc.sql("""
                with here as (select coalesce(:desk::bigint, (select id from desk where not closed order by name collate "sv-x-icu" limit 1)) as id),
                     lately as (select c.* from contact c, here where c.desk_id = here.id and c.at > :since and not c.practice),
                     open as (select t.*, row_number() over (order by t.position, t.id) as number from topic t
                              where not t.closed and not t.merged),
                     asked as (select t.*, row_number() over (order by t.number > :digits,
                               (select count(*) from lately l join counted_topic k on k.id = l.topic_id where k.counted_id = t.id) desc, t.position) as place from open t)
                select 'DESK' as kind, id::text as value, name as label, row_number() over (order by name collate "sv-x-icu") as rank
                  from desk where not closed
                union all
                select case when place <= :shown then 'TOPIC' else 'MORE' end, id::text,
                       case when :english then name_en else name_sv end, position from asked
                union all
                select 'LANGUAGE', language, language, -count(*) from lately where language is not null group by language
                union all
                (select 'SENT', 'O' || o.id, o.name, -count(*) from lately l join organisation o on o.id = l.organisation_id
                  group by o.id, o.name order by 4 limit 12)
                order by kind, rank, value
                """)
                .param("desk", desk)
                .param("english", english)
                .param("since", OffsetDateTime.now(clock).minusDays(90))
                .param("shown", TOPICS)
                .param("digits", DIGITS)
                .query(Choice.class)
                .list();
    }

    /** The contacts of a day at a desk, the latest first, and the one just saved above them wherever it belongs. */
    List<ContactRow> day(Day day, long me, @Nullable Long saved) {
        return jdbc.sql(("""
                select c.id, c.at at time zone 'Europe/Stockholm' as at, t.name_sv, t.name_en, c.language, c.channel,
                       c.outcome, c.interpreter, coalesce(o.name, a.title, r.title) as sent_to, c.account_id = :me as mine,
                       c.account_id = :me and c.made_at > :undo as undoable,
                       c.account_id = :me and c.made_at >= :today as correctable, c.batch is not null as grouped, c.on_behalf
                  from contact c
                  join topic t on t.id = c.topic_id
                  left join organisation o on o.id = c.organisation_id
                  left join activity_text a on a.activity_id = c.activity_id and a.language = 'sv'
                  left join article_text r on r.article_id = c.article_id and r.language = 'sv'
                 where c.desk_id = :desk and c.at >= :from and c.at < :till and c.practice = :practice %s
                    or c.id = :saved and c.account_id = :me
                 order by (c.id = :saved) is true desc, c.at desc, c.id desc
                 limit :rows
                """).formatted(day.onlyMine() ? "and c.account_id = :me" : ""))
                .params(java.util.Map.of(
                        "desk",
                        day.desk(),
                        "from",
                        start(day.date()),
                        "till",
                        start(day.date().plusDays(1))))
                .param("me", me)
                .param("saved", saved, java.sql.Types.BIGINT)
                .param("undo", OffsetDateTime.now(clock).minus(Contact.UNDO))
                .param("today", start(LocalDate.now(clock)))
                .param("practice", day.practice())
                .param("rows", ROWS)
                .query(ContactRow.class)
                .list();
    }

    /** How many of the day, by topic and by channel, all and one's own. */
    List<Counter> counters(Day day, long me) {
        return jdbc.sql("""
                select case when grouping(c.channel) = 0 then 'CHANNEL' when grouping(t.id) = 0 then 'TOPIC' else 'ALL' end as kind,
                       c.channel, t.name_sv, t.name_en, count(*) as everyone, count(*) filter (where c.account_id = :me) as mine
                  from contact c
                  join counted_topic k on k.id = c.topic_id
                  join topic t on t.id = k.counted_id
                 where c.desk_id = :desk and c.at >= :from and c.at < :till and c.practice = :practice
                 group by grouping sets ((t.id, t.name_sv, t.name_en), (c.channel), ())
                 order by kind, everyone desc, name_sv
                """)
                .param("me", me)
                .param("desk", day.desk())
                .param("from", start(day.date()))
                .param("till", start(day.date().plusDays(1)))
                .param("practice", day.practice())
                .query(Counter.class)
                .list();
    }

    /** A contact as its form shows it. */
    Optional<Typed> typed(long id) {
        return jdbc.sql("""
                select c.desk_id, k.counted_id as topic_id, c.language, c.interpreter, c.channel, c.outcome, c.pages_answered, c.version,
                       c.submission, c.on_behalf, c.practice, c.at at time zone 'Europe/Stockholm' as at,
                       coalesce(o.name || ' · O' || o.id, a.title || ' · A' || a.activity_id, r.title || ' · I' || r.article_id) as sent_to
                  from contact c
                  join counted_topic k on k.id = c.topic_id
                  left join organisation o on o.id = c.organisation_id
                  left join activity_text a on a.activity_id = c.activity_id and a.language = 'sv'
                  left join article_text r on r.article_id = c.article_id and r.language = 'sv'
                 where c.id = :id
                """).param("id", id).query(Typed.class).optional();
    }

    private OffsetDateTime start(LocalDate date) {
        return date.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    /** A day at a desk. */
    record Day(long desk, LocalDate date, boolean onlyMine, boolean practice) {}

    /** Something to choose in the form, or used there lately. */
    record Choice(String kind, String value, String label, long rank) {}
}
