package se.medvandrare.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.RefusedAt;
import se.medvandrare.base.Turns;

/**
 * Writes indicators and age bands of a tenant's own. Versions of one indicator never overlap: a new one ends the one before.
 * The database notes who changed what.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Definitions {

    private static final String VALUES = """
            (:framework, :code, current_tenant(), :validFrom, :validTo, :kind, :unit, :nameEn, :nameSv, :population, :moment,
             array[:conditions]::text[], :fromAge, :toAge, :fromIsced, :toIsced, array[:references]::text[], :bandSet,
             :measuredWhen, :breakdown, :countingRule, :source, :verified, :me)
            """;

    private final JdbcClient jdbc;
    private final Turns turns;
    private final CurrentUser user;
    private final WorkLog log;

    Definitions(JdbcClient jdbc, Turns turns, CurrentUser user, WorkLog log) {
        this.jdbc = jdbc;
        this.turns = turns;
        this.user = user;
        this.log = log;
    }

    /** Adds an indicator of the tenant's own; refused when the code is taken, by whomever. */
    public void addIndicator(String framework, String code) {
        hold(framework, code);
        var added =
                jdbc.sql("""
                insert into indicator (framework, code, position, owner_tenant_id)
                select :framework, :code, coalesce(max(position), 0) + 1, current_tenant() from indicator where framework = :framework
                on conflict do nothing
                """).param("framework", framework).param("code", code).update();
        if (added == 0) {
            throw new RefusedAt("indicatorCode", "projects.definition.taken", code);
        }
    }

    /** Adds a version; the one before ends the day before it begins. */
    public void add(String framework, String code, DefinitionRow row) {
        hold(framework, code);
        refuseOverlap(framework, code, row, null);
        endFormer(framework, code, row.validFrom(), null);
        var id = fill(jdbc.sql("""
                insert into indicator_version (framework, code, owner_tenant_id, valid_from, valid_to, kind, unit, name_en, name_sv,
                    population, moment, conditions, from_age, to_age, from_isced, to_isced, reference_codes, band_set,
                    measured_when, breakdown, counting_rule, source, verified, made_by)
                values """ + VALUES + " returning id"), row)
                .param("framework", framework)
                .param("code", code)
                .query(Long.class)
                .single();
        log.note("ADDED", "indicator_version", id);
    }

    /** Changes a version that nothing has been counted by yet; the one before ends the day before it begins now. */
    public void change(String framework, String code, long id, DefinitionRow row) {
        hold(framework, code);
        refuseOverlap(framework, code, row, id);
        moveFormer(framework, code, id, row.validFrom());
        endFormer(framework, code, row.validFrom(), id);
        fill(jdbc.sql("""
                update indicator_version
                   set valid_from = :validFrom, valid_to = :validTo, kind = :kind, unit = :unit, name_en = :nameEn,
                       name_sv = :nameSv, population = :population, moment = :moment, conditions = array[:conditions]::text[],
                       from_age = :fromAge, to_age = :toAge, from_isced = :fromIsced, to_isced = :toIsced,
                       reference_codes = array[:references]::text[], band_set = :bandSet, measured_when = :measuredWhen,
                       breakdown = :breakdown, counting_rule = :countingRule, source = :source, verified = :verified,
                       version = version + 1, changed_by = :me
                 where id = :id and owner_tenant_id = current_tenant()
                """), row).param("id", id).update();
        log.note("CHANGED", "indicator_version", id);
    }

    /** Adds a set of age bands. */
    public void addBands(String name, String source, List<Band> bands) {
        turns.hold("bands", 0);
        refuseSameName(name);
        var code = "EGEN-" + UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT);
        jdbc.sql("""
                insert into band_set (code, owner_tenant_id, name, source) values (:code, current_tenant(), :name, :source)
                """)
                .param("code", code)
                .param("name", name)
                .param("source", source)
                .update();
        for (int place = 0; place < bands.size(); place++) {
            var band = bands.get(place);
            jdbc.sql("""
                    insert into age_band (band_set, position, label, from_age, to_age) values (:code, :place, :label, :from, :to)
                    """)
                    .param("code", code)
                    .param("place", place + 1)
                    .param("label", band.label())
                    .param("from", band.fromAge())
                    .param("to", band.toAge(), java.sql.Types.INTEGER)
                    .update();
        }
        log.note("ADDED", "band_set", null);
    }

    private void refuseSameName(String name) {
        var there = jdbc.sql(
                        "select exists (select from band_set where owner_tenant_id = current_tenant() and name = :name)")
                .param("name", name)
                .query(Boolean.class)
                .single();
        if (there) {
            throw new RefusedAt("name", "projects.definition.bands.same");
        }
    }

    private void moveFormer(String framework, String code, long id, LocalDate from) {
        jdbc.sql("""
                update indicator_version f set valid_to = cast(:from as date) - 1, changed_by = :me
                  from indicator_version v
                 where v.id = :id and v.valid_from <> :from and f.valid_to = v.valid_from - 1
                   and f.framework = :framework and f.code = :code and f.owner_tenant_id = current_tenant()
                """)
                .param("from", from)
                .param("me", user.id())
                .param("id", id)
                .param("framework", framework)
                .param("code", code)
                .update();
    }

    private void endFormer(String framework, String code, LocalDate from, @Nullable Long except) {
        jdbc.sql("""
                update indicator_version set valid_to = cast(:from as date) - 1, changed_by = :me
                 where framework = :framework and code = :code and owner_tenant_id = current_tenant()
                   and id is distinct from cast(:except as bigint)
                   and valid_from < :from and coalesce(valid_to, 'infinity') >= :from
                """)
                .param("except", except, java.sql.Types.BIGINT)
                .param("from", from)
                .param("me", user.id())
                .param("framework", framework)
                .param("code", code)
                .update();
    }

    /** Says no when another version of the tenant begins in the days of this one. */
    private void refuseOverlap(String framework, String code, DefinitionRow row, @Nullable Long except) {
        jdbc.sql("""
                select valid_from from indicator_version
                 where framework = :framework and code = :code and owner_tenant_id = current_tenant()
                   and id is distinct from cast(:except as bigint) and valid_from >= :from
                   and valid_from <= coalesce(cast(:to as date), 'infinity')
                 order by valid_from limit 1
                """)
                .param("framework", framework)
                .param("code", code)
                .param("except", except, java.sql.Types.BIGINT)
                .param("from", row.validFrom())
                .param("to", row.validTo(), java.sql.Types.DATE)
                .query(LocalDate.class)
                .optional()
                .ifPresent(day -> {
                    throw new RefusedAt("validFrom", "projects.definition.overlap", day.toString());
                });
    }

    private JdbcClient.StatementSpec fill(JdbcClient.StatementSpec statement, DefinitionRow row) {
        return statement
                .param("validFrom", row.validFrom())
                .param("validTo", row.validTo(), java.sql.Types.DATE)
                .param("kind", row.kind())
                .param("unit", row.unit())
                .param("nameEn", row.nameEn())
                .param("nameSv", row.nameSv())
                .param("population", row.population())
                .param("moment", row.moment(), java.sql.Types.VARCHAR)
                .param("conditions", row.conditions())
                .param("fromAge", row.fromAge(), java.sql.Types.INTEGER)
                .param("toAge", row.toAge(), java.sql.Types.INTEGER)
                .param("fromIsced", row.fromIsced(), java.sql.Types.INTEGER)
                .param("toIsced", row.toIsced(), java.sql.Types.INTEGER)
                .param("references", row.references())
                .param("bandSet", row.bandSet(), java.sql.Types.VARCHAR)
                .param("measuredWhen", row.measuredWhen())
                .param("breakdown", row.breakdown())
                .param("countingRule", row.countingRule())
                .param("source", row.source())
                .param("verified", row.verified())
                .param("me", user.id());
    }

    /** Lets nobody else change the indicator until the running transaction ends. */
    public void hold(String framework, String code) {
        turns.hold("indicator " + framework + " " + code, 0);
    }

    /** Ages told together; in whole years, both ends belong to it. */
    public record Band(int fromAge, @Nullable Integer toAge) {

        public String label() {
            return toAge == null ? fromAge + "+" : fromAge + "-" + toAge;
        }
    }
}
