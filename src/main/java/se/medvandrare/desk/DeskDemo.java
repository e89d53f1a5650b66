package se.medvandrare.desk;

import java.time.LocalDate;
import org.apache.commons.csv.CSVRecord;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.DemoTenants;
import se.medvandrare.accounts.FieldCipher;
import se.medvandrare.base.DemoData;
import se.medvandrare.base.DemoFacts;

/** A desk in each municipality, the largest in the town hall of Skellefteå: half a year of contacts and what came of them. */
@Component
class DeskDemo implements DemoData {

    private final JdbcClient jdbc;
    private final DemoTenants demo;
    private final DeskDemoContacts contacts;
    private final DeskDemoErrands errands;
    private final DeskDemoVocabulary vocabulary;

    DeskDemo(JdbcClient jdbc, JdbcTemplate batches, DemoTenants demo, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.demo = demo;
        this.contacts = new DeskDemoContacts(jdbc, batches);
        this.vocabulary = new DeskDemoVocabulary(jdbc);
        this.errands = new DeskDemoErrands(jdbc, cipher);
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void fill(LocalDate today) {
        DemoFacts.rows("desks.csv").forEach(row -> fill(row, today));
    }

    private void fill(CSVRecord row, LocalDate today) {
        var clerk = demo.account(row.get("clerk"));
        demo.workFor(row.get("municipality"), municipality -> {
            var desk = open(row, municipality);
            addTopics();
            contacts.fill(desk, clerk, municipality, Integer.parseInt(row.get("contacts")), today);
            errands.fill(desk, clerk, today);
            vocabulary.fill(today);
            tell(clerk, today);
        });
    }

    /** A line to the colleagues, and a week in which somebody stands in. */
    private void tell(long clerk, LocalDate today) {
        jdbc.sql("insert into desk_news (text, made_by, made_at, until) values (:text, :clerk, now(), :until)")
                .param("text", "Skatteverkets kontor har stängt på fredag. Boka om dem som har tid då.")
                .param("clerk", clerk)
                .param("until", today.plusDays(6))
                .update();
        jdbc.sql("""
                insert into desk_absence (account_id, deputy_id, from_on, till_on, made_by, made_at)
                select :clerk, min(r.account_id), :from, :till, :clerk, now() from account_role r
                 where r.works_for = current_tenant() and r.account_id <> :clerk having min(r.account_id) is not null
                """)
                .param("clerk", clerk)
                .param("from", today.plusDays(7))
                .param("till", today.plusDays(11))
                .update();
    }

    private long open(CSVRecord row, long municipality) {
        return jdbc.sql("""
                insert into desk (name, place_id)
                select :name, id from place where name = :place and municipality_id = :municipality returning id
                """)
                .params(row.toMap())
                .param("municipality", municipality)
                .query(Long.class)
                .single();
    }

    private void addTopics() {
        DemoFacts.rows("topics.csv").forEach(row -> jdbc.sql(
                        "insert into topic (name_sv, name_en, position) values (:name_sv, :name_en, :position::int)")
                .params(row.toMap())
                .update());
    }
}
