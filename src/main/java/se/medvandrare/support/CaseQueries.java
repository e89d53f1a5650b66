package se.medvandrare.support;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.medvandrare.base.Option;

/** Reads the cases of one guide, still encrypted. Row-level security keeps to the tenant. */
@Repository
class CaseQueries {

    private static final String REFERRALS = """
            select r.id, r.case_id, c.alias, c.closed_on is not null as closed, r.place, coalesce(t.title, o.name) as name,
                   m.slug || '/aktiviteter/' || r.activity_id as address, r.contact, r.referred_on, r.started, r.started_on,
                   r.stayed, r.why_not, r.due_on
              from guidance_referral r
              join guidance_case c on c.tenant_id = r.tenant_id and c.id = r.case_id
              join municipality m on m.id = c.municipality_id
              left join activity_text t on t.activity_id = r.activity_id and t.language = 'sv'
              left join organisation o on o.id = r.organisation_id
             where c.tenant_id = current_tenant() and c.guide_id = :me and\s""";

    /** An open case whose guide has left or has another role now. */
    static final String LEFT = """
            c.tenant_id = current_tenant() and c.closed_on is null
               and not exists (select from account a join account_role r on r.account_id = a.id
                                where a.id = c.guide_id and a.active and r.role = 'GUIDE' and r.works_for = c.tenant_id)
            """;

    private final JdbcClient jdbc;

    CaseQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open ones, those to ask about first; or those closed last. Each row says how many there are in all. */
    List<CaseRow.Sealed> list(long me, boolean closed, int from, int size) {
        return jdbc.sql("""
                select c.id, c.alias, c.language, c.opened_on, c.closed_on, c.outcome, count(r.id) as referrals,
                       case when c.closed_on is null then min(r.due_on) end as next_on, count(*) over () as total
                  from guidance_case c
                  left join guidance_referral r on r.tenant_id = c.tenant_id and r.case_id = c.id
                 where c.tenant_id = current_tenant() and c.guide_id = :me and (c.closed_on is not null) = :closed
                 group by c.tenant_id, c.id
                 order by c.closed_on desc, next_on nulls last, c.opened_on, c.id offset :from limit :size
                """)
                .param("from", from)
                .param("size", size)
                .param("me", me)
                .param("closed", closed)
                .query(CaseRow.Sealed.class)
                .list();
    }

    Optional<SealedCase> find(long id, long me) {
        return jdbc.sql("""
                select c.id, c.version, c.alias, c.language, c.municipality_id, m.name as municipality, c.level,
                       array_to_string(c.interests, ' ') as interests, array_to_string(c.times, ' ') as times, c.obstacle_time,
                       c.obstacle_money, c.obstacle_child_care, c.obstacle_transport, c.obstacle_language, c.obstacle_other,
                       c.wish, c.email, c.letter_language, c.letters_from, c.opened_on, c.closed_on, c.outcome
                  from guidance_case c join municipality m on m.id = c.municipality_id
                 where c.tenant_id = current_tenant() and c.id = :id and c.guide_id = :me
                """)
                .param("id", id)
                .param("me", me)
                .query(SealedCase.class)
                .optional();
    }

    List<SealedReferral> referrals(long id, long me) {
        return jdbc.sql(REFERRALS + "c.id = :id order by r.referred_on desc, r.id desc")
                .param("id", id)
                .param("me", me)
                .query(SealedReferral.class)
                .list();
    }

    Optional<SealedReferral> referral(long id, long referral, long me) {
        return jdbc.sql(REFERRALS + "c.id = :id and r.id = :referral")
                .param("id", id)
                .param("referral", referral)
                .param("me", me)
                .query(SealedReferral.class)
                .optional();
    }

    /** What is to be asked until a day, the longest due first. */
    List<SealedReferral> waiting(long me, LocalDate until) {
        return jdbc.sql(REFERRALS + "c.closed_on is null and r.due_on <= :until order by r.due_on, r.id limit 200")
                .param("me", me)
                .param("until", until)
                .query(SealedReferral.class)
                .list();
    }

    /** What a suggestion is called; empty when visitors cannot see it. */
    Optional<String> name(@Nullable Long activity, @Nullable Long organisation) {
        return jdbc.sql("""
                select t.title from activity a join activity_text t on t.activity_id = a.id and t.language = 'sv'
                 where a.id = :activity and a.published and not a.ended
                union all
                select o.name from organisation o where o.id = :organisation and not o.closed limit 1
                """)
                .param("activity", activity, Types.BIGINT)
                .param("organisation", organisation, Types.BIGINT)
                .query(String.class)
                .optional();
    }

    /** How many open cases of the tenant have nobody who guides any longer. */
    long left() {
        return jdbc.sql("select count(*) from guidance_case c where " + LEFT)
                .query(Long.class)
                .single();
    }

    /** The other guides of the tenant. */
    List<Option> colleagues(long tenant, long me) {
        return jdbc.sql("""
                select distinct a.id as value, a.name as label from account a join account_role r on r.account_id = a.id
                 where r.works_for = :tenant and r.role = 'GUIDE' and a.active and a.id <> :me order by a.name
                """)
                .param("tenant", tenant)
                .param("me", me)
                .query(Option.class)
                .list();
    }

    @Nullable Long home() {
        return jdbc.sql("select municipality_id from tenant where id = current_tenant()")
                .query(Long.class)
                .optional()
                .orElse(null);
    }
}
