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
            demo.workFor(
                    municipality,
                    id -> DemoTenants.rows("organisations.csv", municipality).forEach(row -> add(row, id)));
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
        jdbc.sql("insert into organisation_language (organisation_id, language) select ?, unnest(string_to_array(?, ','))")
                .params(id, row.get("languages"))
                .update();
    }

    private long find(String name) {
        return jdbc.sql("select id from organisation where name = ?")
                .param(name)
                .query(Long.class)
                .single();
    }
}
