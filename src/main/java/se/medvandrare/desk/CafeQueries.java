package se.medvandrare.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Option;

/** Reads the evenings at open meeting places. */
@Repository
class CafeQueries {

    private static final String ROWS = """
            select e.id, e.desk_id, p.name as place, t.title, e.started_at at time zone 'Europe/Stockholm' as started_at,
                   e.closed_at at time zone 'Europe/Stockholm' as closed_at,
                   (select count(*) from cafe_wish w where w.evening_id = e.id) as wishes
              from cafe_evening e
              join place p on p.id = e.place_id
              left join session s on s.id = e.session_id
              left join activity_text t on t.activity_id = s.activity_id and t.language = 'sv'
            """;

    private final JdbcClient jdbc;

    CafeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest evenings, those that go on first. */
    List<EveningRow> rows(int most) {
        return jdbc.sql(ROWS + " order by e.closed_at is not null, e.started_at desc, e.id desc limit :most")
                .param("most", most)
                .query(EveningRow.class)
                .list();
    }

    EveningRow row(long id) {
        return jdbc.sql(ROWS + " where e.id = :id")
                .param("id", id)
                .query(EveningRow.class)
                .optional()
                .orElseThrow(() -> new NotFound("CafeEvening", id));
    }

    /** What was counted, by evening; a question counts as long as its contact is there, under the topic it has now. */
    Map<Long, Figures> figures(List<Long> evenings) {
        var found = new LinkedHashMap<Long, Figures>();
        evenings.forEach(id -> found.put(id, new Figures(new LinkedHashMap<>())));
        jdbc.sql("""
                select t.evening_id, count(*) as number,
                       concat_ws(' ', t.kind, t.gender, t.age_band, t.language, c.topic_id) as what
                  from cafe_tap t left join contact c on c.submission = t.submission and t.kind = 'TOPIC'
                 where t.evening_id = any(:evenings) and not t.undone and (t.kind <> 'TOPIC' or c.id is not null)
                 group by t.evening_id, what order by number desc, what
                """)
                .param("evenings", evenings.toArray(Long[]::new))
                .query(Counted.class)
                .list()
                .forEach(it -> found.get(it.eveningId()).numbers().put(it.what(), it.number()));
        return found;
    }

    /** The last tap of somebody that is not undone. */
    Optional<Last> last(long evening, long account) {
        return jdbc.sql("""
                select submission, concat_ws(' ', kind, gender, age_band, language, topic_id) as what from cafe_tap
                 where evening_id = :evening and account_id = :account and not undone order by id desc limit 1
                """)
                .param("evening", evening)
                .param("account", account)
                .query(Last.class)
                .optional();
    }

    /** Open places without an evening that goes on, those of the tenant's municipality first. */
    List<Option> places(long tenant) {
        return jdbc.sql("""
                select p.id as value, p.name || ', ' || p.town as label
                  from place p left join tenant t on t.id = :tenant and t.municipality_id = p.municipality_id
                 where not p.closed
                   and not exists (select from cafe_evening e where e.place_id = p.id and e.closed_at is null)
                 order by t.id is null, p.name collate "sv-x-icu"
                """).param("tenant", tenant).query(Option.class).list();
    }

    boolean isOpenPlace(long id) {
        return jdbc.sql("select exists (select from place where id = :id and not closed)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** Sessions that an evening goes on for. */
    List<Long> sessionsNow() {
        return jdbc.sql("select session_id from cafe_evening where closed_at is null and session_id is not null")
                .query(Long.class)
                .list();
    }

    /** The names of all topics, the closed ones too. */
    List<Option> topics(boolean english) {
        return jdbc.sql("select id as value, case when :english then name_en else name_sv end as label from topic")
                .param("english", english)
                .query(Option.class)
                .list();
    }

    /** A tap to undo. */
    record Last(UUID submission, String what) {}

    private record Counted(long eveningId, String what, long number) {}
}
