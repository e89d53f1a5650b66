package se.medvandrare.support;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.medvandrare.base.Option;

/** Reads skills on offer, still encrypted. Row-level security keeps to the tenant. */
@Repository
class SkillQueries {

    private static final String OFFER = """
            select o.id, o.version, a.name as guide, a.login as guide_login, o.kind, o.words, array_to_string(o.languages, ' ') as languages,
                   array_to_string(o.times, ' ') as times, o.contact_name, o.contact, o.consented_on, o.offered_on, o.taken_back_on,
                   o.activity_id, t.title as activity, o.became_on
              from skill_offer o
              join account a on a.id = o.guide_id
              left join activity_text t on t.activity_id = o.activity_id and t.language = 'sv'
             where o.tenant_id = current_tenant() and o.id = :id and\s""";

    private static final String REQUEST = """
            select r.id, a.name as host, a.login, r.asked_on, r.accepted, r.why_not, r.answered_on
              from skill_request r join account a on a.id = r.host_id
             where r.tenant_id = current_tenant() and r.offer_id = :id""";

    /** Those a host may look at: what is free, and what they have asked about. */
    static final String SEEN = """
            (o.taken_back_on is null and o.activity_id is null or exists (
                 select from skill_request r where r.tenant_id = o.tenant_id and r.offer_id = o.id and r.host_id = :me))
            """;

    /** How far an offer has come, with its requests as q. */
    static final String STATE = """
            case when o.activity_id is not null then 'BECAME' when o.taken_back_on is not null then 'TAKEN_BACK'
                 when q.waiting > 0 then 'ASKED' when q.requests > 0 then 'ANSWERED' else 'OFFERED' end
            """;

    static final String REQUESTS = """
            cross join lateral (
                   select count(*) as requests, count(*) filter (where r.accepted is null) as waiting from skill_request r
                    where r.tenant_id = o.tenant_id and r.offer_id = o.id) q
            """;

    /** An offer that stands and whose guide has left or has another role now. */
    static final String LEFT = """
            o.tenant_id = current_tenant() and o.taken_back_on is null
               and not exists (select from account a join account_role r on r.account_id = a.id
                                where a.id = o.guide_id and a.active and r.role = 'GUIDE' and r.works_for = o.tenant_id)
            """;

    private final JdbcClient jdbc;

    SkillQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A guide's own, those a host waits about first. */
    List<OfferRow.Sealed> list(long me, int from, int size) {
        return jdbc.sql("""
                select o.id, o.kind, o.words, array_to_string(o.languages, ' ') as languages, o.offered_on, q.waiting,
                """ + STATE + " as state, count(*) over () as total from skill_offer o " + REQUESTS + """
                 where o.tenant_id = current_tenant() and o.guide_id = :me
                 order by o.taken_back_on is not null, o.activity_id is not null, q.waiting = 0, o.offered_on desc, o.id desc
                offset :from limit :size
                """)
                .param("me", me)
                .param("from", from)
                .param("size", size)
                .query(OfferRow.Sealed.class)
                .list();
    }

    Optional<SealedOffer> find(long id, long me) {
        return offer(id, me, "o.guide_id = :me");
    }

    Optional<SealedOffer> seen(long id, long me) {
        return offer(id, me, SEEN);
    }

    private Optional<SealedOffer> offer(long id, long me, String which) {
        return jdbc.sql(OFFER + which)
                .param("id", id)
                .param("me", me)
                .query(SealedOffer.class)
                .optional();
    }

    List<SkillRequest> requests(long id) {
        return jdbc.sql(REQUEST + " order by r.accepted is not null, r.asked_on, r.id")
                .param("id", id)
                .query(SkillRequest.class)
                .list();
    }

    Optional<SkillRequest> request(long id, long me) {
        return jdbc.sql(REQUEST + " and r.host_id = :me")
                .param("id", id)
                .param("me", me)
                .query(SkillRequest.class)
                .optional();
    }

    /** What a host may look at: first what has an answer, then what is free, at the end what nothing came of. */
    List<HostOffer.Row> forHost(long me, int from, int size) {
        return jdbc.sql("""
                select *, count(*) over () as total from (
                    select o.id, o.kind, array_to_string(o.languages, ' ') as languages, array_to_string(o.times, ' ') as times,
                           a.name as guide, o.offered_on,
                           case when o.activity_id is not null then 'BECAME' when o.taken_back_on is not null then 'TAKEN_BACK'
                                when h.id is null then 'FREE' when h.accepted is null then 'WAITING'
                                when h.accepted then 'YES' else 'NO' end as state
                      from skill_offer o join account a on a.id = o.guide_id
                      left join skill_request h on h.tenant_id = o.tenant_id and h.offer_id = o.id and h.host_id = :me
                     where o.tenant_id = current_tenant()
                       and (h.id is not null or o.taken_back_on is null and o.activity_id is null)) x
                 order by array_position(array['YES', 'WAITING', 'FREE', 'NO', 'BECAME', 'TAKEN_BACK'], state), offered_on desc, id desc
                offset :from limit :size
                """)
                .param("me", me)
                .param("from", from)
                .param("size", size)
                .query(HostOffer.Row.class)
                .list();
    }

    long left() {
        return jdbc.sql("select count(*) from skill_offer o where " + LEFT)
                .query(Long.class)
                .single();
    }

    /** Whether it is an activity that somebody reaches, also one that has ended. */
    boolean reaches(@Nullable Long activity, SkillReach reach) {
        return jdbc.sql("select exists (select from activity a where a.id = :activity and " + SkillReach.SQL + ")")
                .param("activity", activity, Types.BIGINT)
                .param("all", reach.all())
                .param("organisations", reach.organisations())
                .param("projects", reach.projects())
                .query(Boolean.class)
                .single();
    }

    /** Activities of the tenant that have not ended, of those somebody reaches. */
    List<Option> activities(SkillReach reach) {
        return jdbc.sql("""
                select a.id as value, t.title || ', ' || o.name as label
                  from activity a join activity_text t on t.activity_id = a.id and t.language = 'sv'
                  join organisation o on o.id = a.organisation_id
                 where not a.ended and\s""" + SkillReach.SQL + " order by t.title, o.name, a.id limit 500")
                .param("all", reach.all())
                .param("organisations", reach.organisations())
                .param("projects", reach.projects())
                .query(Option.class)
                .list();
    }
}
