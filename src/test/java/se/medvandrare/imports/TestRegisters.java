package se.medvandrare.imports;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.projects.TestProjects;

/** Ground for the tests of registers: two projects, their leader, and how files are sent in. */
@PortalTest
abstract class TestRegisters {

    static final String LEADER = "ledare@example.se";
    static final String AMIF = "/arbete/projekt/amif";
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    TestAccounts accounts;

    TestAccounts.Home home;
    long amif;

    @BeforeEach
    void openProjects() {
        home = accounts.skelleftea();
        var projects = new TestProjects(jdbc, transactions, accounts);
        amif = projects.run(home, "amif", "AMIF-2021");
        projects.run(home, "esf", "ESFPLUS-2021");
        accounts.open(LEADER, home.tenant(), Role.LEADER);
    }

    MvcTestResult send(String people, String attendance, boolean atOnce) {
        return send("people.csv", people.getBytes(StandardCharsets.UTF_8), attendance, atOnce);
    }

    MvcTestResult send(String name, byte[] people, String attendance, boolean atOnce) {
        var request = mvc.post()
                .uri(AMIF + "/import")
                .multipart()
                .file(new MockMultipartFile("fil", name, "text/csv", people))
                .locale(SWEDISH);
        if (!attendance.isEmpty()) {
            request = request.file(new MockMultipartFile(
                    "narvaro", "narvaro.csv", "text/csv", attendance.getBytes(StandardCharsets.UTF_8)));
        }
        if (atOnce) {
            request = request.param("bekrafta", "ja");
        }
        return request.with(accounts.as(LEADER)).with(csrf()).exchange();
    }

    MvcTestResult post(String address) {
        return mvc.post()
                .uri(address)
                .locale(SWEDISH)
                .with(accounts.as(LEADER))
                .with(csrf())
                .exchange();
    }

    MvcTestResult get(String address) {
        return mvc.get().uri(address).locale(SWEDISH).with(accounts.as(LEADER)).exchange();
    }

    String text(String address) throws Exception {
        return get(address).getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    String figures(String framework) throws Exception {
        return text(AMIF + "/indikatorer.csv?fran=2026-01-01&till=2026-10-31&ramverk=" + framework);
    }

    /** A number of rows, in the tenant, also of people with protected identity. */
    long count(String from) {
        return accounts.inside(
                home.tenant(),
                () -> transactions.execute(begun -> {
                    jdbc.sql("select set_config('app.cleared', 'yes', true)")
                            .query(String.class)
                            .single();
                    return jdbc.sql("select count(*) from " + from)
                            .query(Long.class)
                            .single();
                }));
    }
}
