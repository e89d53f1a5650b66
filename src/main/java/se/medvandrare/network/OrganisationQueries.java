package se.medvandrare.network;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.medvandrare.base.Option;

/** Reads organisations; they are public. */
@Repository
class OrganisationQueries {

    private static final String ROW = """
            select o.id, o.name, o.sector, o.kind, o.about, o.phone, o.email, o.web, o.address, o.closed,
                   o.beginners, o.first_step, o.welcome, o.ask_for, o.trial, o.trial_times, o.fee, o.fee_per, o.fee_support,
                   o.fee_support_how, o.child_care,
                   coalesce((select string_agg(a.access, ' ') from organisation_access a where a.organisation_id = o.id), '') as eased,
                   m.name as municipality, coalesce(o.owner_tenant_id = :tenant, false) as mine,
                   coalesce((select string_agg(l.language, ' ' order by n.position)
                               from organisation_language l join language n on n.tag = l.language
                              where l.organisation_id = o.id), '') as spoken
              from organisation o left join municipality m on m.id = o.municipality_id
            """;

    private final JdbcClient jdbc;

    OrganisationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those a visitor may see, by name; municipality 0 is all. */
    List<OrganisationRow> listed(long municipality) {
        return jdbc.sql(ROW + """
                 where not o.closed and (:municipality = 0 or o.municipality_id = :municipality)
                 order by o.name collate "sv-x-icu"
                """)
                .param("tenant", null, java.sql.Types.BIGINT)
                .param("municipality", municipality)
                .query(OrganisationRow.class)
                .list();
    }

    /** Those a tenant keeps, the open first. */
    List<OrganisationRow> kept(long tenant) {
        return jdbc.sql(ROW + " where o.owner_tenant_id = :tenant order by o.closed, o.name collate \"sv-x-icu\"")
                .param("tenant", tenant)
                .query(OrganisationRow.class)
                .list();
    }

    Optional<OrganisationRow> find(long id, @Nullable Long tenant) {
        return jdbc.sql(ROW + " where o.id = :id")
                .param("id", id)
                .param("tenant", tenant, java.sql.Types.BIGINT)
                .query(OrganisationRow.class)
                .optional();
    }

    /** To choose among: the tenant's own first. */
    List<Option> options(long tenant) {
        return jdbc.sql("""
                select o.id as value, o.name || case when o.owner_tenant_id = :tenant or m.name is null then ''
                                                     else ' (' || m.name || ')' end as label
                  from organisation o left join municipality m on m.id = o.municipality_id
                 where not o.closed
                 order by o.owner_tenant_id <> :tenant, o.name collate "sv-x-icu"
                """).param("tenant", tenant).query(Option.class).list();
    }
}
