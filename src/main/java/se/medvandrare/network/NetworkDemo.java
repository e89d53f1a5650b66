package se.medvandrare.network;

import java.time.LocalDate;
import org.apache.commons.csv.CSVRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.DemoTenants;
import se.medvandrare.accounts.Scope;
import se.medvandrare.base.DemoData;

/** The organisations of the five projects and some invented associations beside them. */
@Component
class NetworkDemo implements DemoData {

    private final JdbcClient jdbc;
    private final DemoTenants demo;

    NetworkDemo(JdbcClient jdbc, DemoTenants demo) {
        this.jdbc = jdbc;
        this.demo = demo;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void fill(LocalDate today) {
        for (var municipality : demo.municipalities()) {
            demo.workFor(municipality, id -> {
                DemoTenants.rows("organisations.csv", municipality).forEach(row -> add(row, id));
                DemoTenants.rows("newcomers.csv", municipality).forEach(this::welcome);
            });
        }
        demo.giveRoles(Scope.ORGANISATION, this::find);
    }

    private void add(CSVRecord row, long municipality) {
        var id = jdbc.sql("""
                insert into organisation (municipality_id, name, sector, kind, about, phone, email, address)
                values (:municipality, :name, :sector, :kind, :about, :phone, :email, :address) returning id
                """)
                .params(row.toMap())
                .param("municipality", municipality)
                .query(Long.class)
                .single();
        jdbc.sql(
                        "insert into organisation_language (organisation_id, language) select ?, unnest(string_to_array(?, ','))")
                .params(id, row.get("languages"))
                .update();
    }

    private void welcome(CSVRecord row) {
        var id = find(row.get("name"));
        jdbc.sql("""
                update organisation set beginners = :beginners, first_step = :first_step, welcome = :welcome, ask_for = :ask_for,
                       trial = :trial, trial_times = :trial_times::integer, fee = :fee::integer, fee_per = :fee_per,
                       fee_support = :fee_support, fee_support_how = :fee_support_how, child_care = :child_care
                 where id = :id
                """).params(row.toMap()).param("id", id).update();
        jdbc.sql("insert into organisation_access (organisation_id, access) select ?, unnest(string_to_array(?, ','))")
                .params(id, row.get("access"))
                .update();
    }

    private long find(String name) {
        return jdbc.sql("select id from organisation where name = ?")
                .param(name)
                .query(Long.class)
                .single();
    }
}
