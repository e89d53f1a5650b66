package se.medvandrare.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.projects.TestProjects;

/** What the pages of a sign-up tell, in the order and to whom it matters. */
@PortalTest
class SignUpHelpTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    long session;

    @BeforeEach
    void openACafeForOne() {
        var home = accounts.skelleftea();
        var organisation = new TestProjects(jdbc, transactions, accounts).organisation(home, "Föreningen");
        var activities = new TestActivities(jdbc, transactions, accounts);
        session = activities.session(
                home,
                activities.cafe(home, organisation, null, 1),
                Instant.now().plus(2, ChronoUnit.DAYS));
    }

    @Test
    void listsWhatIsWrongInTheOrderOfTheFields() {
        assertThat(post("/kontrollera", "", "")).hasStatus(422).bodyText().satisfies(page -> assertThat(
                        page.indexOf("href=\"#name\""))
                .isPositive()
                .isLessThan(page.indexOf("href=\"#contact\"")));
    }

    @Test
    void keepsANumberInOnePieceInsideArabicText() {
        assertThat(mvc.get().uri("/ar/skelleftea/anmalan/{id}", session))
                .bodyText()
                .contains("\u2066070\u2011174\u00a006\u00a005\u2069")
                .doesNotContain("070-174 06 05");
    }

    @Test
    void speaksOfTheQueueToThoseWhoStandInIt() {
        var seated = page(post("", "Sara", "0701740610"));
        var waiting = page(post("", "Ali", "0701740611"));

        assertThat(seated).bodyText().contains("Kom till platsen").doesNotContain("automatiskt");
        assertThat(waiting)
                .bodyText()
                .contains("flyttas du upp i kön automatiskt")
                .doesNotContain("Kom till platsen");
    }

    private MvcTestResult post(String step, String name, String contact) {
        return mvc.post()
                .uri("/sv/skelleftea/anmalan/" + session + step)
                .with(csrf())
                .param("name", name)
                .param("contact", contact)
                .param("submission", UUID.randomUUID().toString())
                .exchange();
    }

    private MvcTestResult page(MvcTestResult booked) {
        return mvc.get().uri(booked.getResponse().getRedirectedUrl()).exchange();
    }
}
