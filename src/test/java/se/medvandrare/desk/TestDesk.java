package se.medvandrare.desk;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.accounts.TestAccounts;

/** A desk with topics, and forms as a clerk fills them in. */
class TestDesk {

    final TestAccounts accounts;
    final JdbcClient jdbc;
    final TransactionOperations transactions;
    long desk;
    long topic;

    TestDesk(TestAccounts accounts, JdbcClient jdbc, TransactionOperations transactions) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Opens a desk with two topics in a tenant. */
    TestDesk open(long tenant) {
        desk = inside(tenant, "insert into desk (name) values ('Stadshuset') returning id");
        topic = inside(
                tenant, "insert into topic (name_sv, name_en, position) values ('Bostad', 'Housing', 1) returning id");
        inside(tenant, "insert into topic (name_sv, name_en, position) values ('Arbete', 'Work', 2) returning id");
        return this;
    }

    /** A number out of the database, seen by the tenant. */
    long inside(long tenant, String sql) {
        return accounts.inside(
                tenant,
                () -> transactions.execute(
                        begun -> jdbc.sql(sql).query(Long.class).single()));
    }

    /** How many contacts of the tenant fit the condition. */
    long contacts(long tenant, String where) {
        return inside(tenant, "select count(*) from contact " + where);
    }

    void run(long tenant, String sql) {
        accounts.inside(
                tenant, () -> transactions.execute(begun -> jdbc.sql(sql).update()));
    }

    ContactForm visit(UUID submission) {
        return new ContactForm(
                topic,
                "ar",
                false,
                Outcome.ANSWERED,
                null,
                PagesAnswered.NOBODY_LOOKED,
                Channel.COUNTER,
                null,
                null,
                null,
                false,
                desk,
                submission,
                null);
    }

    ContactForm visit() {
        return visit(UUID.randomUUID());
    }

    ErrandForm errand(String what, Integer version) {
        return new ErrandForm(
                what,
                "070-1740605",
                LocalDate.parse("2030-01-01"),
                null,
                ErrandStatus.OPEN,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                desk,
                UUID.randomUUID(),
                version);
    }
}
