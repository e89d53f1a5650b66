package se.medvandrare.activities;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Scope;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.projects.TestProjects;

/** A language café with one session in an hour, and how its activity leader reads and fills in pages. */
abstract class PlannedPages {

    static final String ALL = "/arbete/aktiviteter";
    static final String HOST = "vard@example.se";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    SignUps signUps;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    TestAccounts.Home home;
    TestActivities activities;
    long organisation;
    long place;
    long cafe;
    long session;

    @BeforeEach
    void openACafe() {
        home = accounts.skelleftea();
        activities = new TestActivities(jdbc, transactions, accounts);
        organisation = new TestProjects(jdbc, transactions, accounts).organisation(home, "Föreningen");
        place = activities.place(home, "Kulturhuset");
        cafe = activities.cafe(home, organisation, null, 15);
        session = activities.session(home, cafe, Instant.now().plus(1, ChronoUnit.HOURS));
        accounts.open(HOST, home.tenant(), Role.HOST, Scope.ORGANISATION, organisation);
    }

    MockMvcRequestBuilder get(String address) {
        return as(HOST, address);
    }

    MockMvcRequestBuilder as(String login, String address) {
        return mvc.get().uri(address).with(accounts.as(login));
    }

    MockMvcRequestBuilder post(String address) {
        return mvc.post().uri(address).with(accounts.as(HOST)).with(csrf());
    }

    long inside(String sql) {
        return accounts.inside(
                home.tenant(),
                () -> transactions.execute(
                        begun -> jdbc.sql(sql).query(Long.class).single()));
    }
}
