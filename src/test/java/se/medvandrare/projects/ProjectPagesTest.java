package se.medvandrare.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Scope;
import se.medvandrare.accounts.TestAccounts;

@PortalTest
class ProjectPagesTest {

    static final String LEADER = "ledare@example.se";
    static final String CARD = "/arbete/projekt/4all";

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
        accounts.open("admin@example.se", home.tenant(), Role.ADMIN);
    }

    @Test
    void showsAVisitorTheCardInTheirLanguageWithTheEmblem() {
        post(CARD + "/texter/sv", LEADER, "shortDescription", "Mötesplatser för alla.", "summary", "En medvandrare.");

        var arabic = body("/ar/skelleftea/projekt/4all");

        assertThat(arabic)
                .contains("lang=\"sv\" dir=\"ltr\"")
                .contains("Mötesplatser för alla.")
                .contains("class=\"eu\"");
        assertThat(body("/sv/skelleftea/projekt"))
                .contains("/sv/skelleftea/projekt/4all")
                .contains("Mötesplatser för alla.");
    }

    @Test
    void showsNoEmblemOnAProjectWithoutAnEuFund() {
        projects.run(home, "eget", null);

        assertThat(body("/sv/skelleftea/projekt/eget")).doesNotContain("class=\"eu\"");
    }

    @Test
    void addsPostsAndSumsTheirShares() {
        post(CARD + "/personal/ny", LEADER, "title", "Projektledare", "share", "100");
        post(CARD + "/personal/ny", LEADER, "title", "Pedagog", "share", "75");

        assertThat(body(CARD, LEADER)).contains("Pedagog").contains(">175<").doesNotContain("??");
    }

    @Test
    void tellsWhatIsWrongAndKeepsWhatWasTyped() {
        var answer = post(CARD + "/personal/ny", LEADER, "title", "Pedagog", "share", "175");

        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(answer).bodyText().contains("Pedagog").contains("share-error");
    }

    @Test
    void showsBothWordingsWhenTwoPeopleChangedTheSame() {
        post(CARD + "/personal/ny", LEADER, "title", "Pedagog", "share", "50");
        var id = jdbc.sql("select id from project_staff").query(Long.class).single();
        post(CARD + "/personal/" + id, LEADER, "version", "0", "title", "Lärare", "share", "60");

        var late = post(CARD + "/personal/" + id, LEADER, "version", "0", "title", "Handledare", "share", "50");

        assertThat(late.getResponse().getStatus()).isEqualTo(409);
        assertThat(late).bodyText().contains("Lärare").contains("Handledare").contains("name=\"version\" value=\"1\"");
        assertThat(body(CARD, LEADER)).contains("Lärare").doesNotContain("Handledare");
    }

    @Test
    void takesUpAPartnerNobodyKnewAndAWantedCooperation() {
        post(
                CARD + "/partner/ny",
                LEADER,
                "newName",
                "Föreningen Urkraft",
                "role",
                "PARTNER",
                "promisedGain",
                "Ny kunskap");
        post(CARD + "/partner/ny", LEADER, "newName", "Kyrkorna", "role", "WANTED", "wantedState", "CONTACTED");

        assertThat(body(CARD, LEADER))
                .contains("Ny kunskap")
                .contains("Kontaktad")
                .doesNotContain("??");
        assertThat(body("/sv/skelleftea/projekt/4all"))
                .contains("Föreningen Urkraft")
                .contains("Kyrkorna");
    }

    @Test
    void changesTheFundAndRefusesASupportLargerThanTheBudget() {
        var wrong = post(
                CARD + "/kort",
                LEADER,
                "version",
                "0",
                "name",
                "4ALL",
                "phase",
                "RUNNING",
                "startsOn",
                "2026-01-01",
                "endsOn",
                "2026-12-31",
                "granted",
                "200",
                "totalBudget",
                "100");
        var right = post(
                CARD + "/kort",
                LEADER,
                "version",
                "0",
                "name",
                "4ALL",
                "phase",
                "RUNNING",
                "startsOn",
                "2026-01-01",
                "endsOn",
                "2026-12-31",
                "granted",
                "1000000",
                "totalBudget",
                "2000000");

        assertThat(wrong.getResponse().getStatus()).isEqualTo(422);
        assertThat(right.getResponse().getStatus()).isEqualTo(302);
        assertThat(body(CARD, LEADER)).contains("1 000 000 SEK".replace(' ', '\u00a0'));
    }

    @Test
    void hangsAGoalUnderAnotherAndKeepsWhatSomethingBelongsTo() {
        post(CARD + "/mal/ny", LEADER, "kind", "GOAL", "name", "Delaktighet");
        var goal = jdbc.sql("select id from goal").query(Long.class).single();
        post(CARD + "/mal/ny", LEADER, "kind", "SUB_GOAL", "name", "Mötesplatser", "parentId", String.valueOf(goal));

        assertThat(post(CARD + "/mal/" + goal + "/ta-bort", LEADER)
                        .getResponse()
                        .getStatus())
                .isEqualTo(409);
        assertThat(body(CARD, LEADER)).contains("hör till Delaktighet").doesNotContain("??");
    }

    @Test
    void setsATargetAndChangesIt() {
        post(CARD + "/mal-indikator/O.2.3", LEADER, "wanted", "120");
        post(CARD + "/mal-indikator/O.2.3", LEADER, "version", "0", "wanted", "130");

        assertThat(body(CARD, LEADER)).contains(">130<");
    }

    @Test
    void entersAReadingWithItsSourceAndStrikesIt() {
        post(CARD + "/egna-indikatorer/ny", LEADER, "name", "Arbetsgivare", "unit", "arbetsgivare", "wanted", "30");
        var own = jdbc.sql("select id from own_indicator").query(Long.class).single();
        var readings = CARD + "/egna-indikatorer/" + own + "/matvarden";
        post(readings, LEADER, "readOn", "2026-01-02", "value", "19", "source", "Närvarolistor");
        var reading = jdbc.sql("select id from reading").query(Long.class).single();

        assertThat(body(CARD, LEADER)).contains(">19<").contains("Närvarolistor");
        post(readings + "/" + reading + "/stryk", LEADER);
        assertThat(body(CARD, LEADER)).doesNotContain(">19<");
        assertThat(body(readings, LEADER)).contains("Struket").doesNotContain("??");
        assertThat(post(CARD + "/egna-indikatorer/" + own + "/ta-bort", LEADER)
                        .getResponse()
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void opensAnEmptyProjectForTheAdministratorOnly() {
        var owner = String.valueOf(projects.organisation(home, "Kommunen"));
        var form = new String[] {
            "name",
            "Nytt",
            "slug",
            "nytt-projekt",
            "ownerId",
            owner,
            "framework",
            "ESFPLUS-2021",
            "startsOn",
            "2026-01-01",
            "endsOn",
            "2027-12-31"
        };

        assertThat(post("/arbete/projekt/nytt", LEADER, form).getResponse().getStatus())
                .isEqualTo(403);
        assertThat(post("/arbete/projekt/nytt", "admin@example.se", form)
                        .getResponse()
                        .getStatus())
                .isEqualTo(302);
        assertThat(post("/arbete/projekt/nytt", "admin@example.se", form)
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        assertThat(body("/arbete/projekt/nytt-projekt", "admin@example.se")).contains("ESF+ 2021-2027");
    }

    @Test
    void doesNotKnowTheProjectForLeadersOfOtherProjectsAndTenants() {
        var other = projects.run(home, "andra", "AMIF-2021");
        accounts.open("andra@example.se", home.tenant(), Role.LEADER, Scope.PROJECT, other);
        accounts.open("are@example.se", accounts.are().tenant(), Role.LEADER);

        for (var stranger : new String[] {"andra@example.se", "are@example.se"}) {
            assertThat(mvc.get().uri(CARD).with(accounts.as(stranger))).hasStatus(404);
            assertThat(mvc.get().uri(CARD + "/kort").with(accounts.as(stranger)))
                    .hasStatus(404);
            assertThat(post(CARD + "/personal/ny", stranger, "title", "Spion", "share", "100")
                            .getResponse()
                            .getStatus())
                    .isEqualTo(404);
        }
        assertThat(body("/arbete/projekt", "andra@example.se"))
                .contains("ANDRA")
                .doesNotContain(CARD + "\"");
    }

    @Test
    void changesNoRowOfAnotherProject() {
        post(CARD + "/personal/ny", LEADER, "title", "Pedagog", "share", "50");
        var id = jdbc.sql("select id from project_staff").query(Long.class).single();
        var other = projects.run(home, "andra", "AMIF-2021");
        accounts.open("andra@example.se", home.tenant(), Role.LEADER, Scope.PROJECT, other);

        var answer = post(
                "/arbete/projekt/andra/personal/" + id,
                "andra@example.se",
                "version",
                "0",
                "title",
                "Spion",
                "share",
                "1");

        assertThat(answer.getResponse().getStatus()).isEqualTo(404);
    }

    private String body(String address) {
        return text(mvc.get().uri(address).exchange());
    }

    private String body(String address, String login) {
        return text(mvc.get().uri(address).with(accounts.as(login)).exchange());
    }

    private static String text(org.springframework.test.web.servlet.assertj.MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult post(
            String address, String login, String... fields) {
        var request = mvc.post().uri(address).with(accounts.as(login)).with(csrf());
        for (var field = 0; field < fields.length; field += 2) {
            request = request.param(fields[field], fields[field + 1]);
        }
        return request.exchange();
    }
}
