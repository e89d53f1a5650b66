package se.medvandrare.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.medvandrare.PortalTest;

/** An administrator works with accounts, and everybody with their own. */
@PortalTest
class AccountPagesTest {

    static final String ADMIN = "admin@example.se";
    static final String OTHER = "disk@example.se";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    String page;

    @BeforeEach
    void prepare() {
        var tenant = accounts.skelleftea().tenant();
        accounts.open(ADMIN, tenant, Role.ADMIN);
        page = "/arbete/admin/konton/" + accounts.open(OTHER, tenant, Role.DESK);
    }

    @Test
    void staysWithTheAccountUntilItsLastRoleIsTaken() {
        assertThat(told(post(page + "/roller", "role", "LEADER", "reach", "TENANT")))
                .isEqualTo("accounts.admin.given");
        var one = post(page + "/roller/" + role("LEADER") + "/ta-bort");
        var last = post(page + "/roller/" + role("DESK") + "/ta-bort");

        assertThat(one).redirectedUrl().isEqualTo(page);
        assertThat(told(one)).isEqualTo("accounts.admin.taken");
        assertThat(last).redirectedUrl().isEqualTo("/arbete/admin");
        assertThat(told(last)).isEqualTo("accounts.admin.taken.last");
    }

    @Test
    void tellsThatTheAccountIsSaved() {
        assertThat(told(post(page, "version", "0", "name", "Disken", "active", "true")))
                .isEqualTo("accounts.admin.saved");
        assertThat(post(page, "version", "1", "name", "")).hasStatus(422);
    }

    @Test
    void tellsTheBrowserWhosePasswordIsChanged() {
        assertThat(get("/konto"))
                .hasStatusOk()
                .bodyText()
                .contains("autocomplete=\"username\"", "value=\"" + ADMIN + "\"", "Administratör");
    }

    @Test
    void tellsAtTheFieldThatTheOldPasswordIsWrong() {
        assertThat(post("/konto/losenord", "old", "fel", "wanted", "en helt ny mening"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"old-error\"");
    }

    @Test
    void staysOnThePageWhenTheLanguageIsChanged() {
        assertThat(switched("http://localhost/arbete/admin/konton?namn=ann"))
                .isEqualTo("/arbete/admin/konton?namn=ann");
        assertThat(switched("https://example.com//annat")).isEqualTo("/arbete");
        assertThat(get("/arbete/admin")).bodyText().contains("New account");
    }

    private String switched(String from) {
        var answer = mvc.post()
                .uri("/konto/sprak")
                .header("Referer", from)
                .param("language", "en")
                .with(accounts.as(ADMIN))
                .with(csrf())
                .exchange();
        return answer.getResponse().getRedirectedUrl();
    }

    private long role(String role) {
        return jdbc.sql("select r.id from account_role r join account a on a.id = r.account_id"
                        + " where a.login = :login and r.role = :role")
                .param("login", OTHER)
                .param("role", role)
                .query(Long.class)
                .single();
    }

    private static Object told(MvcTestResult answer) {
        return answer.getMvcResult().getFlashMap().get("flash");
    }

    private MvcTestResult get(String address) {
        return mvc.get()
                .uri(address)
                .locale(Locale.forLanguageTag("sv"))
                .with(accounts.as(ADMIN))
                .exchange();
    }

    private MvcTestResult post(String address, String... fields) {
        var request = mvc.post()
                .uri(address)
                .locale(Locale.forLanguageTag("sv"))
                .with(accounts.as(ADMIN))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
