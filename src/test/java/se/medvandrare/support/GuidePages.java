package se.medvandrare.support;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import se.medvandrare.PortalTest;
import se.medvandrare.TestProgramme;
import se.medvandrare.Today;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.accounts.TestAccounts.Home;

/** Two guides of one tenant, and how the tests of this module read and fill in pages as whom they like. */
@PortalTest
abstract class GuidePages {

    static final String VERA = "vera@example.se";
    static final String OLLE = "olle@example.se";
    static final String CASES = "/arbete/vagledning";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    GuidanceDisposal disposal;

    Home home;
    TestProgramme programme;
    long olle;

    @BeforeEach
    void openTheGuidance() {
        home = accounts.skelleftea();
        accounts.open(VERA, home.tenant(), Role.GUIDE);
        olle = accounts.open(OLLE, home.tenant(), Role.GUIDE);
        programme = new TestProgramme(accounts, jdbc, transactions, home);
    }

    MvcTestResult get(String address, String who) {
        return mvc.get()
                .uri(address)
                .with(accounts.as(who))
                .header("Accept-Language", "sv")
                .exchange();
    }

    MvcTestResult post(String address, Map<String, String> typed, String who) {
        var request = mvc.post().uri(address).with(csrf()).with(accounts.as(who));
        for (var field : typed.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    long number(String sql) {
        return programme.add(sql);
    }

    static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    static String today(int daysAgo) {
        return Today.inSweden().minusDays(daysAgo).toString();
    }
}
