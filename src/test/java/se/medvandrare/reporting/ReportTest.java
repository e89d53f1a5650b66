package se.medvandrare.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.medvandrare.accounts.Role;

/** Ground for the tests of reports: a leader who writes, another who checks, and the first quarter of 2026. */
abstract class ReportTest extends CountingTest {

    static final String WRITER = "ledare@example.se";
    static final String CHECKER = "andra@example.se";
    static final String REPORTS = "/arbete/projekt/amif/rapporter";

    @Autowired
    MockMvcTester mvc;

    @BeforeEach
    void openTheOtherLeader() {
        accounts.open(CHECKER, home.tenant(), Role.LEADER);
    }

    void enrol(Someone... people) {
        group.enrol(home, amif, List.of(people));
    }

    /** A report of the first quarter, as far as it is a draft; gives its address. */
    String draft() {
        return draft("2026-01-01", "2026-03-31");
    }

    String draft(String from, String till) {
        return location(post(
                WRITER, REPORTS + "/ny", "submission", UUID.randomUUID().toString(), "fromOn", from, "tillOn", till));
    }

    /** The draft, checked by the other and sealed. */
    String sealed() {
        return seal(draft());
    }

    String seal(String report) {
        done(post(CHECKER, report + "/kontrollera"));
        done(post(WRITER, report + "/las"));
        return report;
    }

    String handIn(String report) {
        done(post(WRITER, report + "/lamna-in", "handedInOn", "2026-04-15", "reference", "2026/17"));
        return report;
    }

    static void done(MvcTestResult answer) {
        assertThat(answer).hasStatus(302);
    }

    static String location(MvcTestResult answer) {
        assertThat(answer).hasStatus(302);
        return answer.getResponse().getHeader("Location");
    }

    MvcTestResult get(String login, String address) {
        return mvc.get().uri(address).with(accounts.as(login)).exchange();
    }

    String read(String address) {
        var answer = get(WRITER, address);
        assertThat(answer).hasStatusOk().bodyText().doesNotContain("??");
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    MvcTestResult post(String login, String address, String... fields) {
        var request = mvc.post().uri(address).with(accounts.as(login)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    long count(String sql) {
        return accounts.inside(
                home.tenant(),
                () -> transactions.execute(begun -> jdbc.sql("select count(*) from " + sql)
                        .query(Long.class)
                        .single()));
    }

    /** Runs as the application's role, inside the tenant. */
    void change(String sql) {
        accounts.inside(
                home.tenant(), () -> transactions.execute(begun -> jdbc.sql(sql).update()));
    }
}
