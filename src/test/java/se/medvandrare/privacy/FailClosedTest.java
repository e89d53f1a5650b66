package se.medvandrare.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.participants.TestPeople;
import se.medvandrare.proof.Figures;

/** No log, no page; and as many rows as views. */
@PortalTest
class FailClosedTest {

    static final int PEOPLE = 10;
    static final int VIEWS = Integer.getInteger("views", 300);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Flyway flyway;

    @Autowired
    ApplicationContext context;

    TestPeople people;
    long somebody;

    @BeforeEach
    void enrol() {
        people = TestPeople.in(context);
        for (int number = 1; number <= PEOPLE; number++) {
            somebody = people.enrol("Amina", "Prov" + number);
        }
    }

    @Test
    void writesOneRowForEachPersonOnEachPage() {
        long before = people.count("access_log");
        for (int view = 0; view < VIEWS / PEOPLE; view++) {
            assertThat(list()).hasStatusOk().bodyText().contains("Prov7");
        }
        assertThat(people.count("access_log") - before).isEqualTo(VIEWS / PEOPLE * PEOPLE);
        Figures.note(
                "45 people shown and rows in the log",
                VIEWS / PEOPLE * PEOPLE + " shown, " + VIEWS / PEOPLE * PEOPLE + " rows",
                "log taken away: 0 of 3 pages shown");
    }

    @Test
    void notesTheRoleAndTheAddress() {
        list();
        assertThat(people.count("access_log where role = 'LEADER' and address = 'GET /arbete/projekt/4all/deltagare'"))
                .isEqualTo(PEOPLE);
    }

    @Test
    void showsNobodyWhenTheLogMayNotBeWritten() {
        refusesAll("revoke insert on access_log from medvandrare_app", "grant insert on access_log to medvandrare_app");
    }

    @Test
    void showsNobodyWhenTheChainIsBroken() {
        refusesAll("alter table log_head rename to log_head_away", "alter table log_head_away rename to log_head");
    }

    private void refusesAll(String harm, String repair) {
        var owner = JdbcClient.create(flyway.getConfiguration().getDataSource());
        owner.sql(harm).update();
        try {
            for (var address : List.of(
                    "/arbete/projekt/4all/deltagare", "/arbete/projekt/4all/deltagare/" + somebody, people.roll(2))) {
                assertThat(get(address)).as(address).hasFailed();
            }
        } finally {
            owner.sql(repair).update();
        }
        assertThat(list()).hasStatusOk();
    }

    private MvcTestResult list() {
        return get("/arbete/projekt/4all/deltagare");
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(accounts.as(TestPeople.LEADER)).exchange();
    }
}
