package se.medvandrare.projects;

import java.time.LocalDate;
import org.apache.commons.csv.CSVRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.DemoTenants;
import se.medvandrare.base.DemoData;
import se.medvandrare.base.DemoFacts;

/** A tenant that wants other age bands from next year on, and counts one thing more. */
@Component
class DefinitionsDemo implements DemoData {

    private final JdbcClient jdbc;
    private final DemoTenants demo;

    DefinitionsDemo(JdbcClient jdbc, DemoTenants demo) {
        this.jdbc = jdbc;
        this.demo = demo;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void fill(LocalDate today) {
        var newYear = today.plusYears(1).withDayOfYear(1);
        for (var facts : DemoFacts.rows("definitions.csv")) {
            demo.workFor(facts.get("municipality"), municipality -> define(facts, newYear));
        }
    }

    private void define(CSVRecord facts, LocalDate from) {
        var bands = "EGEN-DEMO";
        jdbc.sql("""
                insert into band_set (code, owner_tenant_id, name, source)
                values (:code, current_tenant(), 'Kommunens uppföljning', 'Påhittat för demonstrationen') on conflict do nothing
                """).param("code", bands).update();
        jdbc.sql("""
                insert into age_band (band_set, position, label, from_age, to_age)
                values (:code, 1, '0-17', 0, 17), (:code, 2, '18-24', 18, 24), (:code, 3, '25-60', 25, 60), (:code, 4, '61+', 61, null)
                on conflict do nothing
                """).param("code", bands).update();
        jdbc.sql("""
                insert into indicator (framework, code, position, owner_tenant_id)
                select :framework, :code, max(position) + 1, current_tenant() from indicator where framework = :framework
                on conflict do nothing
                """).params(facts.toMap()).update();
        jdbc.sql("""
                insert into indicator_version (framework, code, owner_tenant_id, valid_from, kind, unit, name_en, name_sv, population,
                    moment, conditions, from_age, band_set, measured_when, breakdown, counting_rule, source, verified, made_by)
                select framework, :code, current_tenant(), :from, kind, unit, coalesce(:name_en, name_en), coalesce(:name_sv, name_sv),
                       population, moment, conditions, cast(:from_age as integer), :bands, measured_when, breakdown, counting_rule,
                       'Påhittat för demonstrationen', 'KNOWLEDGE', :author
                  from indicator_version where framework = :framework and code = :like and owner_tenant_id is null
                """)
                .params(facts.toMap())
                .param("from", from)
                .param("bands", bands)
                .param("author", demo.account(facts.get("author")))
                .update();
    }
}
