package se.medvandrare.desk;

import java.time.LocalDate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.DemoTenants;
import se.medvandrare.accounts.FieldCipher;
import se.medvandrare.base.DemoData;
import se.medvandrare.base.DemoFacts;

/** The information point in the town hall of Skellefteå: half a year of contacts and what had to be followed up. */
@Component
class DeskDemo implements DemoData {

    private static final String MUNICIPALITY = "skelleftea";
    private static final String PLACE = "Kundtjänst i stadshuset";

    private final JdbcClient jdbc;
    private final DemoTenants demo;
    private final DeskDemoContacts contacts;
    private final DeskDemoErrands errands;

    DeskDemo(JdbcClient jdbc, JdbcTemplate batches, DemoTenants demo, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.demo = demo;
        this.contacts = new DeskDemoContacts(jdbc, batches);
        this.errands = new DeskDemoErrands(jdbc, cipher);
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void fill(LocalDate today) {
        var clerk = demo.account("kundtjanst@demo.example");
        demo.workFor(MUNICIPALITY, municipality -> {
            var desk = jdbc.sql("""
                    insert into desk (name, place_id)
                    select :name, id from place where name = :name and municipality_id = :municipality returning id
                    """)
                    .param("name", PLACE)
                    .param("municipality", municipality)
                    .query(Long.class)
                    .single();
            addTopics();
            contacts.fill(desk, clerk, municipality, today);
            errands.fill(desk, clerk, today);
        });
    }

    private void addTopics() {
        DemoFacts.rows("topics.csv")
                .forEach(row -> jdbc.sql(
                                "insert into topic (name_sv, name_en, position) values (:name_sv, :name_en, :position::int)")
                        .params(row.toMap())
                        .update());
    }
}
