package se.medvandrare.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.medvandrare.PortalTest;
import se.medvandrare.participants.Identifier.Kind;

/** What a project leader sees and does with one person. */
@PortalTest
class PersonPagesTest extends StaffPages {

    @Autowired
    JdbcClient jdbc;

    String page;

    @BeforeEach
    void prepare() {
        page = "/arbete/projekt/4all/deltagare/" + people.enrol(Kind.LMA, "12345678", "Amina", "Berg");
    }

    @Test
    void showsThePersonButNeverInTheTitle() {
        assertThat(get("")).hasStatusOk().bodyText().contains("Amina Berg", "••••78", "arabiska", "namn@example.se");
        assertThat(get("")).bodyText().containsPattern("<title>Deltagare").doesNotContainPattern("<title>[^<]*Amina");
        assertThat(people.count("access_log where action = 'SHOWN'")).isEqualTo(2);
    }

    @Test
    void changesFacts() {
        assertThat(post("/andra", facts("Berg-Ali", version()))).hasStatus(302);

        assertThat(get("")).bodyText().contains("Amina Berg-Ali", "+46 70 174 06 06");
        assertThat(people.count("access_log where action = 'CHANGED' and purpose = 'facts'"))
                .isOne();
    }

    @Test
    void showsBothTextsToWhoeverComesSecond() {
        var version = version();
        post("/andra", facts("Första", version));

        assertThat(post("/andra", facts("Andra", version)))
                .hasStatus(409)
                .bodyText()
                .contains("Någon annan hann före", "<bdi>Första</bdi>", "<bdi>Andra</bdi>", "value=\"Andra\"");
        assertThat(post("/andra", facts("Andra", version()))).hasStatus(302);
        assertThat(get("")).bodyText().contains("Amina Andra");
    }

    @Test
    void tellsWhatIsWrongWithAFact() {
        assertThat(post("/andra", "version", version(), "givenName", "", "birthDate", "i går"))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv ett namn", "Skriv ett datum så här");
    }

    @Test
    void keepsTheHistoryOfNumbers() {
        assertThat(post("/nummer", "kind", "SAMORDNINGSNUMMER", "number", "900161-9809", "same", "true"))
                .hasStatus(302);
        assertThat(post("/nummer", "kind", "PERSONNUMMER", "number", "900101-9802", "same", "true"))
                .hasStatus(302);
        assertThat(post("/nummer", "kind", "LMA", "number", "87654321"))
                .hasStatus(422)
                .bodyText()
                .contains("bara att gå uppåt");

        assertThat(get("")).bodyText().containsSubsequence("19900101-••••", "19900161-••••", "••••78");
    }

    @Test
    void doesNotGiveOnePersonTheNumberOfAnother() {
        people.enrol(Kind.PERSONNUMMER, TestPeople.NUMBER, "Zahra", "Östman");

        assertThat(post("/nummer", "kind", "PERSONNUMMER", "number", TestPeople.NUMBER))
                .hasStatus(422)
                .bodyText()
                .contains("En annan person har numret");
    }

    @Test
    void notesWhoSawADocument() {
        assertThat(post(
                        "/kontroll",
                        "document",
                        "PASSPORT",
                        "checkedOn",
                        people.today().toString()))
                .hasStatus(302);

        assertThat(get("")).bodyText().contains("Pass, sågs av " + TestPeople.LEADER);
        assertThat(post("/kontroll")).hasStatus(422).bodyText().contains("Välj vilken handling du såg");
    }

    @Test
    void withdrawsAConsent() {
        post("/samtycke", "kind", "PHOTO");
        post("/samtycke", "kind", "PHOTO");
        assertThat(people.count("consent where kind = 'PHOTO'")).isOne();
        assertThat(get("")).bodyText().contains("value=\"DISCLOSURE\"").doesNotContain("value=\"PHOTO\"");
        var id = people.inside(() -> jdbc.sql("select id from consent where kind = 'PHOTO'")
                .query(Long.class)
                .single());

        assertThat(post("/samtycke/" + id + "/aterkalla")).hasStatus(302);
        assertThat(post("/samtycke/" + (id + 99) + "/aterkalla")).hasStatus(404);
        assertThat(get("")).bodyText().contains("återkallat " + people.today());
    }

    @Test
    void hidesWhoeverIsMarkedAsProtected() {
        assertThat(post("/skydd", "protection", "NONE")).hasStatus(422);
        assertThat(post("/skydd", "protection", "MARKED")).hasStatus(302);

        for (var part : List.of("", "/andra", "/avsluta", "/uppfoljning", "/igen", "/kontroll", "/nummer", "/skydd")) {
            assertThat(get(part)).as(part).hasStatus(404);
        }
        assertThat(post("/angra-avslut")).hasStatus(404);
        assertThat(people.count("person where protected")).isOne();
        assertThat(people.count("identity")).isZero();
    }

    private String version() {
        var body = get("/andra").getResponse();
        try {
            return body.getContentAsString()
                    .split("name=\"version\" value=\"")[1]
                    .split("\"")[0];
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private static String[] facts(String family, String version) {
        return new String[] {
            "version",
            version,
            "givenName",
            "Amina",
            "familyName",
            family,
            "phone",
            "0701740606",
            "gender",
            "WOMAN",
            "birthDate",
            "1990-01-01",
            "birthDateSource",
            "TOLD"
        };
    }

    private MvcTestResult get(String part) {
        return getAs(TestPeople.LEADER, page + part);
    }

    private MvcTestResult post(String part, String... fields) {
        return postAs(TestPeople.LEADER, page + part, fields);
    }
}
