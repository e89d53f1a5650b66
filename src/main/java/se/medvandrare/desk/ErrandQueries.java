package se.medvandrare.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.medvandrare.base.Option;
import se.medvandrare.base.Refused;

/** Reads the pages of the errands, still encrypted. */
@Repository
class ErrandQueries {

    private final JdbcClient jdbc;
    private final Clock clock;

    ErrandQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long nextId() {
        return jdbc.sql("select nextval('errand_id')").query(Long.class).single();
    }

    long nextNoteId() {
        return jdbc.sql("select nextval('errand_note_id')").query(Long.class).single();
    }

    /** The desk when it is open, else the first open one. */
    long openDesk(@Nullable Long wanted) {
        return jdbc.sql("""
                select id from desk where not closed order by (id = :wanted) is true desc, name collate "sv-x-icu" limit 1
                """)
                .param("wanted", wanted, java.sql.Types.BIGINT)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new Refused("desk.noDesk"));
    }

    /** Everybody who works at the desks of the tenant. */
    List<Option> colleagues(long tenant) {
        return jdbc.sql("""
                select distinct a.id as value, a.name as label from account a join account_role r on r.account_id = a.id
                 where r.works_for = :tenant and r.role = 'DESK' and a.active order by a.name
                """).param("tenant", tenant).query(Option.class).list();
    }

    /** One page of the list: what is due first, or what was done last. */
    List<Sealed> list(Filter filter, long me, int skip, int rows) {
        return jdbc.sql(("""
                select e.id, e.what, e.due_on, e.status, e.owner_id, o.name as owner, d.name as desk,
                       e.closed_at at time zone 'Europe/Stockholm' as closed_at, count(*) over () as total,
                       e.made_at at time zone 'Europe/Stockholm' as made_at, e.call_at at time zone 'Europe/Stockholm' as call_at,
                       c.language
                  from errand e join desk d on d.id = e.desk_id left join account o on o.id = e.owner_id
                  left join contact c on c.id = e.contact_id
                 where %s and %s
                 order by %s
                offset :skip limit :rows
                """).formatted(filter.whose().condition, filter.state(), filter.order()))
                .param("me", me)
                .param("today", LocalDate.now(clock))
                .param("skip", skip)
                .param("rows", rows)
                .query(Sealed.class)
                .list();
    }

    /** How many are not done: mine, nobody's, all, and mine that are overdue. */
    Counts counts(long me, LocalDate today) {
        return jdbc.sql("""
                select count(*) filter (where %1$s) as mine, count(*) filter (where owner_id is null) as nobodys,
                       count(*) as everyones, count(*) filter (where %1$s and due_on < :today) as overdue,
                       count(*) filter (where %2$s) as calls, count(*) filter (where %3$s) as sent
                  from errand e where status <> 'DONE'
                """.formatted(
                                Filter.Whose.MINA.condition, Filter.Whose.RING.condition, Filter.Whose.KOM.condition))
                .param("me", me)
                .param("today", today)
                .query(Counts.class)
                .single();
    }

    Optional<SealedErrand> errand(long id) {
        return jdbc.sql("""
                select e.id, e.version, e.what, e.who, e.due_on, e.status, e.owner_id, o.name as owner, m.name as made_by,
                       e.made_at at time zone 'Europe/Stockholm' as made_at, d.name as desk, e.desk_id, e.contact_id,
                       t.name_sv, t.name_en, c.language, e.call_at at time zone 'Europe/Stockholm' as call_at, e.person, e.came,
                       coalesce(g.name || ' · O' || g.id, a.title || ' · A' || a.activity_id, r.title || ' · I' || r.article_id) as sent_to
                  from errand e
                  left join organisation g on g.id = e.organisation_id
                  left join activity_text a on a.activity_id = e.activity_id and a.language = 'sv'
                  left join article_text r on r.article_id = e.article_id and r.language = 'sv'
                  join desk d on d.id = e.desk_id
                  join account m on m.id = e.made_by
                  left join account o on o.id = e.owner_id
                  left join contact c on c.id = e.contact_id
                  left join topic t on t.id = c.topic_id
                 where e.id = :id
                """).param("id", id).query(SealedErrand.class).optional();
    }

    List<SealedErrand.SealedNote> notes(long errand) {
        return jdbc.sql("""
                select n.id, n.text, n.at at time zone 'Europe/Stockholm' as at, a.name as author
                  from errand_note n join account a on a.id = n.account_id
                 where n.errand_id = :errand order by n.at desc, n.id desc
                """)
                .param("errand", errand)
                .query(SealedErrand.SealedNote.class)
                .list();
    }
}
