package se.medvandrare.desk;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.medvandrare.base.Option;

/** Counts the contacts of a period, in one pass for all divisions. */
@Repository
class StatisticsQueries {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final JdbcClient jdbc;

    StatisticsQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Count> count(Period period, @Nullable Long desk) {
        return jdbc.sql(("""
                select case when grouping(topic_id) = 0 then 'TOPIC' when grouping(language) = 0 then 'LANGUAGE'
                            when grouping(week) = 0 then 'WEEK' when grouping(outcome) = 0 then 'OUTCOME'
                            when grouping(channel) = 0 then 'CHANNEL' else 'ALL' end as kind,
                       name_sv, name_en, language, week, outcome, channel, count(*) as number,
                       count(*) filter (where pages_answered is not null) as looked,
                       count(*) filter (where not pages_answered) as unanswered,
                       count(*) filter (where interpreter) as interpreted, coalesce(bool_or(merged), false) as merged
                  from (select t.id as topic_id, t.name_sv, t.name_en, c.language, c.outcome, c.channel, c.pages_answered, c.interpreter, t.id <> c.topic_id as merged,
                               date_trunc('week', c.at at time zone 'Europe/Stockholm')::date as week
                          from contact c join counted_topic k on k.id = c.topic_id join topic t on t.id = k.counted_id
                         where c.at >= :from and c.at < :till and not c.practice %s) counted
                 group by grouping sets ((topic_id, name_sv, name_en), (language), (week), (outcome), (channel), ())
                 order by kind, number desc, name_sv, language, outcome, channel
                """).formatted(desk == null ? "" : "and c.desk_id = :desk"))
                .param("from", period.from().atStartOfDay(ZONE).toOffsetDateTime())
                .param("till", period.till().plusDays(1).atStartOfDay(ZONE).toOffsetDateTime())
                .param("desk", desk)
                .query(Count.class)
                .list();
    }

    /** How many contacts were registered on each topic, and what they are counted as, the most counted first. */
    List<Registered.Line> registered(Period period, @Nullable Long desk, boolean english) {
        return jdbc.sql(("""
                select case when :english then t.name_en else t.name_sv end as label,
                       case when :english then o.name_en else o.name_sv end as counted, o.id as counted_id, count(*) as number
                  from contact c join topic t on t.id = c.topic_id
                  join counted_topic k on k.id = t.id join topic o on o.id = k.counted_id
                 where c.at >= :from and c.at < :till and not c.practice %s
                 group by t.id, t.name_sv, t.name_en, o.id, o.name_sv, o.name_en
                 order by sum(count(*)) over (partition by o.id) desc, o.name_sv, number desc, t.name_sv
                """).formatted(desk == null ? "" : "and c.desk_id = :desk"))
                .param("english", english)
                .param("from", period.from().atStartOfDay(ZONE).toOffsetDateTime())
                .param("till", period.till().plusDays(1).atStartOfDay(ZONE).toOffsetDateTime())
                .param("desk", desk)
                .query(Registered.Line.class)
                .list();
    }

    /** The desks contacts can be counted at, closed ones too. */
    List<Option> desks() {
        return jdbc.sql("select id as value, name as label from desk order by name collate \"sv-x-icu\"")
                .query(Option.class)
                .list();
    }

    /**
     * How many contacts of one division.
     *
     * @param looked how often somebody looked whether our pages answered
     * @param unanswered how often they did not
     * @param merged whether any of them was registered on a topic that counts as another
     */
    record Count(
            String kind,
            @Nullable String nameSv,
            @Nullable String nameEn,
            @Nullable String language,
            @Nullable LocalDate week,
            @Nullable Outcome outcome,
            @Nullable Channel channel,
            long number,
            long looked,
            long unanswered,
            long interpreted,
            boolean merged) {}
}
