package se.medvandrare.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Scope;
import se.medvandrare.accounts.TestAccounts;

/** A project with its leader and its administrator, and how they send forms. */
@PortalTest
abstract class ProjectTest {

    static final String LEADER = "ledare@example.se";
    static final String ADMIN = "admin@example.se";
    static final String CARD = "/arbete/projekt/4all";
    static final String GOALS = CARD + "/mal";
    static final String PARTNERS = CARD + "/partner";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    TestAccounts.Home home;
    TestProjects projects;
    long project;

    @BeforeEach
    void openAProject() {
        home = accounts.skelleftea();
        projects = new TestProjects(jdbc, transactions, accounts);
        project = projects.run(home, "4all", "AMIF-2021");
        accounts.open(LEADER, home.tenant(), Role.LEADER, Scope.PROJECT, project);
        accounts.open(ADMIN, home.tenant(), Role.ADMIN);
    }

    String body(String address) {
        return text(mvc.get().uri(address).exchange());
    }

    String body(String address, String login) {
        return text(mvc.get().uri(address).with(accounts.as(login)).exchange());
    }

    /** Sends a form with a submission of its own, unless the fields name one. */
    MvcTestResult post(String address, String login, String... fields) {
        var request = mvc.post().uri(address).with(accounts.as(login)).with(csrf());
        if (!Arrays.asList(fields).contains("submission")) {
            request = request.param("submission", UUID.randomUUID().toString());
        }
        for (var field = 0; field < fields.length; field += 2) {
            request = request.param(fields[field], fields[field + 1]);
        }
        return request.exchange();
    }

    int status(String address, String login, String... fields) {
        return post(address, login, fields).getResponse().getStatus();
    }

    /** The form of the card as it stands, but for the fields named. */
    static String[] card(String... more) {
        var all = new LinkedHashMap<String, String>(Map.of(
                "version",
                "0",
                "name",
                "4ALL",
                "phase",
                "RUNNING",
                "framework",
                "AMIF-2021",
                "fund",
                "AMIF",
                "startsOn",
                "2026-01-01",
                "endsOn",
                "2026-12-31"));
        for (var field = 0; field < more.length; field += 2) {
            all.put(more[field], more[field + 1]);
        }
        return all.entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                .toArray(String[]::new);
    }

    /** The id of the only row there is. */
    long only(String table) {
        return jdbc.sql("select id from " + table).query(Long.class).single();
    }

    int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private static String text(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
