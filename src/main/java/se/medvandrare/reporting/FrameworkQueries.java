package se.medvandrare.reporting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.medvandrare.base.Option;

/** Reads frameworks and definitions for an administrator: everybody's are open, only one's own can be changed. */
@Repository
class FrameworkQueries {

    private static final String VERSION = """
            select v.id, v.version, v.framework, v.code,
                   case when v.owner_tenant_id is null then 'NATIONAL' when v.owner_tenant_id = current_tenant() then 'OWN'
                        else 'OTHER' end as owner,
                   v.valid_from, v.valid_to, v.kind, v.unit, v.name_en, v.name_sv, v.population, v.moment,
                   array_to_string(v.conditions, ' ') as conditions, v.from_age, v.to_age, v.from_isced, v.to_isced,
                   array_to_string(v.reference_codes, ' ') as "references", v.band_set, b.name as band_set_name,
                   (select string_agg(a.label, ', ' order by a.position) from age_band a where a.band_set = v.band_set) as bands,
                   v.measured_when, v.breakdown, v.counting_rule, v.source, v.verified, m.name as made_by,
                   v.made_at at time zone 'Europe/Stockholm' as made_at,
                   exists (select from report_indicator r where r.definition_id = v.id) as used
              from indicator_version v
              join indicator i on i.framework = v.framework and i.code = v.code
              left join band_set b on b.code = v.band_set
              left join account m on m.id = v.made_by and v.owner_tenant_id = current_tenant()
            """;

    private final JdbcClient jdbc;

    FrameworkQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Framework> frameworks() {
        return jdbc.sql("""
                select f.code, f.name, f.regulation, f.starts_on, f.ends_on, f.status,
                       (select count(*) from indicator i where i.framework = f.code) as indicators
                  from framework f order by f.starts_on desc, f.code
                """).query(Framework.class).list();
    }

    /** The definitions of a framework that are asked for, in the order of its regulation. */
    List<VersionRow> rows(String framework, FrameworkFilter asked, LocalDate today) {
        return jdbc.sql(VERSION + """
                 where v.framework = :framework
                   and (cast(:population as text) is null or v.population = :population)
                   and (cast(:verified as text) is null or v.verified = :verified)
                   and (cast(:owner as text) is null or :owner = case when v.owner_tenant_id is null then 'NATIONAL'
                        when v.owner_tenant_id = current_tenant() then 'OWN' else 'OTHER' end)
                   and (cast(:q as text) is null or v.code || ' ' || v.name_sv || ' ' || v.name_en ilike '%' || :q || '%')
                   and case :when when 'nu' then v.valid_from <= :today and coalesce(v.valid_to, 'infinity') >= :today
                            when 'kommande' then v.valid_from > :today when 'tidigare' then v.valid_to < :today else true end
                 order by i.position, v.code, v.valid_from desc, v.owner_tenant_id nulls last
                """)
                .param("framework", framework)
                .param("population", FrameworkFilter.orNull(asked.malgrupp()))
                .param("verified", FrameworkFilter.orNull(asked.kontroll()))
                .param("owner", FrameworkFilter.orNull(asked.vems()))
                .param("q", FrameworkFilter.orNull(asked.q()))
                .param("when", asked.when())
                .param("today", today)
                .query(VersionRow.class)
                .list();
    }

    /** All versions of an indicator, the newest first, one's own before everyone's. */
    List<VersionRow> versions(String framework, String code) {
        return jdbc.sql(VERSION + """
                 where v.framework = :framework and v.code = :code
                 order by v.valid_from desc, v.owner_tenant_id nulls last, v.id desc
                """)
                .param("framework", framework)
                .param("code", code)
                .query(VersionRow.class)
                .list();
    }

    Optional<VersionRow> version(String framework, String code, long id) {
        return versions(framework, code).stream().filter(it -> it.id() == id).findFirst();
    }

    /** What was changed in one's own versions of an indicator, the latest first: a row for each field. */
    List<Change> changes(String framework, String code) {
        return jdbc.sql("""
                select c.at at time zone 'Europe/Stockholm' as at, a.name as who, c.action, v.valid_from, f.key as field,
                       c.was ->> f.key as was, f.value as became
                  from indicator_change c
                  join indicator_version v on v.id = c.version_id
                  left join account a on a.id = c.account_id
                  cross join lateral jsonb_each_text(c.became) f
                 where c.tenant_id = current_tenant() and v.framework = :framework and v.code = :code
                 order by c.at desc, c.id desc, f.key
                """)
                .param("framework", framework)
                .param("code", code)
                .query(Change.class)
                .list();
    }

    /** Sets of age bands, with the ages they hold: the portal's and one's own. */
    List<Bands> bandSets() {
        return jdbc.sql("""
                select b.code, b.name, b.source, b.owner_tenant_id is not null as own,
                       (select string_agg(a.label, ', ' order by a.position) from age_band a where a.band_set = b.code) as bands
                  from band_set b where b.owner_tenant_id is null or b.owner_tenant_id = current_tenant()
                 order by own, b.name
                """).query(Bands.class).list();
    }

    /** The outputs of a framework that are computed, of which a result can be a part. */
    List<Option> outputs(String framework) {
        return jdbc.sql("""
                select v.code as value, min(v.code || ' ' || v.name_sv) as label from indicator_version v
                  join indicator i on i.framework = v.framework and i.code = v.code
                 where v.framework = :framework and v.kind = 'OUTPUT' and v.moment is not null
                   and (v.owner_tenant_id is null or v.owner_tenant_id = current_tenant())
                 group by v.code, i.position order by i.position
                """).param("framework", framework).query(Option.class).list();
    }

    /** The last day that a sealed report of one's own reaches. */
    @Nullable LocalDate sealedUntil(String framework) {
        return jdbc.sql("""
                select max(till_on) from report
                 where tenant_id = current_tenant() and framework = :framework and state in ('SEALED', 'HANDED_IN')
                """)
                .param("framework", framework)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .orElse(null);
    }

    /** A fund's set of indicators; status CURRENT, ENDED or ARCHIVE. */
    record Framework(
            String code,
            String name,
            String regulation,
            LocalDate startsOn,
            LocalDate endsOn,
            String status,
            long indicators) {

        public boolean archived() {
            return status.equals("ARCHIVE");
        }
    }

    /** A set of age bands. */
    record Bands(
            String code,
            String name,
            String source,
            boolean own,
            @Nullable String bands) {}

    /** One field of a version as it was and as it became; Swedish time. */
    record Change(
            LocalDateTime at,
            @Nullable String who,
            String action,
            LocalDate validFrom,
            String field,
            @Nullable String was,
            @Nullable String became) {}
}
