package se.medvandrare.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.participants.Identifier.Kind;

/** What a project leader sees and does with the list of participants. */
@PortalTest
class ParticipantPagesTest {

    static final String LIST = "/arbete/projekt/4all/deltagare";
    static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    ApplicationContext context;

    TestPeople people;

    @BeforeEach
    void prepare() {
        people = TestPeople.in(context);
    }

    @Test
    void listsPeopleByNameWithMaskedNumbers() {
        people.enrol("Zahra", "Östman");
        people.enrol(Kind.PERSONNUMMER, TestPeople.NUMBER, "Amina", "Berg");

        assertThat(get(LIST))
                .bodyText()
                .contains("19900101-••••", "2 personer")
                .doesNotContain("9802")
                .containsSubsequence("Amina Berg", "Zahra Östman");
    }

    @Test
    void findsByTheBeginningOfAName() {
        people.enrol("Zahra", "Östman");
        people.enrol("Amina", "Berg");

        assertThat(get(LIST + "?namn=ost")).bodyText().contains("Zahra").doesNotContain("Amina");
        assertThat(get(LIST + "?namn=%25")).bodyText().contains("Här finns ingen");
    }

    @Test
    void findsByNumberWithoutPuttingItIntoAnAddress() {
        var amina = people.enrol(Kind.PERSONNUMMER, TestPeople.NUMBER, "Amina", "Berg");

        assertThat(post(LIST + "/sok", "kind", "PERSONNUMMER", "number", "900101-9802"))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo(LIST + "/" + amina);
        assertThat(post(LIST + "/sok", "kind", "PERSONNUMMER", "number", "900101-9803"))
                .hasStatus(422)
                .bodyText()
                .contains("Numret stämmer inte");
        assertThat(post(LIST + "/sok", "kind", "LMA", "number", "12345678"))
                .hasStatus(422)
                .bodyText()
                .contains("Ingen i projektet har det numret");
    }

    @Test
    void showsTwentyFiveAPage() {
        for (int i = 10; i < 40; i++) {
            people.enrol("Person" + i, "Test");
        }

        assertThat(get(LIST)).bodyText().contains("Person34").doesNotContain("Person35");
        assertThat(get(LIST + "?sida=2")).bodyText().contains("Person35").doesNotContain("Person34");
        assertThat(get(LIST + "?sida=99")).bodyText().contains("Person39");
    }

    @Test
    void filtersByWhatIsLeftToDo() {
        people.enrol("Amina", "Berg");
        post(LIST + "/ny", with("enteredOn", people.today().toString(), "givenName", "Okänd"));

        assertThat(get(LIST + "?visa=saknar")).bodyText().contains("Okänd").doesNotContain("Amina");
        assertThat(get(LIST + "?visa=okontrollerade")).bodyText().contains("Okänd", "Amina");
        assertThat(get(LIST + "?visa=avslutade")).bodyText().doesNotContain("Okänd", "Amina");
        assertThat(get("/arbete/deltagare")).hasStatusOk().bodyText().contains("Projekt 4all");
    }

    @Test
    void writesALogRowForEachPersonShown() {
        people.enrol("Amina", "Berg");
        people.enrol("Zahra", "Östman");
        people.enrolCanary();
        long before = shown();
        get(LIST);

        assertThat(shown() - before).isEqualTo(2);
    }

    @Test
    void enrolsWithNothingButNameRoleAndFirstDay() {
        var answer = post(
                LIST + "/ny",
                with("givenName", "علي", "enteredOn", people.today().toString()));

        assertThat(answer).hasStatus(302);
        assertThat(get(answer.getResponse().getRedirectedUrl()))
                .hasStatusOk()
                .bodyText()
                .contains("علي", "vet inte");
    }

    @Test
    void tellsEveryErrorAtOnceAndKeepsWhatWasTyped() {
        var answer = post(
                LIST + "/ny",
                with(
                        "kind",
                        "PERSONNUMMER",
                        "number",
                        "19900101-9803",
                        "givenName",
                        " ",
                        "familyName",
                        "Almgren",
                        "birthDate",
                        people.today().plusDays(1).toString(),
                        "phone",
                        "hej",
                        "email",
                        "hej",
                        "enteredOn",
                        people.today().plusDays(1).toString(),
                        "checkedOn",
                        people.today().toString()));

        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains(
                        "7 uppgifter behöver rättas",
                        "Numret stämmer inte",
                        "Skriv ett namn",
                        "Kontrollera födelsedagen",
                        "Telefonnumret går inte att läsa",
                        "Skriv e-postadressen",
                        "Första dagen har inte varit än",
                        "Välj vilken handling du såg",
                        "value=\"Almgren\"",
                        "value=\"19900101-9803\"");
        assertThat(people.count("person")).isZero();
    }

    @Test
    void refusesAFirstDayOutsideTheProject() {
        assertThat(post(
                        LIST + "/ny",
                        with(
                                "givenName",
                                "Amina",
                                "enteredOn",
                                people.today().minusYears(2).toString())))
                .hasStatus(422)
                .bodyText()
                .contains("Första dagen ska ligga däremellan");
    }

    @Test
    void enrolsOnceWhenTheFormIsSentTwice() {
        var form = with("givenName", "Amina", "enteredOn", people.today().toString());
        var first = post(LIST + "/ny", form).getResponse().getRedirectedUrl();

        assertThat(post(LIST + "/ny", form)).redirectedUrl().isEqualTo(first);
        assertThat(people.count("person")).isOne();
    }

    @Test
    void asksBeforeItLinksAPersonOfAnotherProject() {
        people.enrol(Kind.PERSONNUMMER, TestPeople.NUMBER, "Amina", "Berg");
        var other = "/arbete/projekt/annat/deltagare";
        var form = with(
                "kind",
                "PERSONNUMMER",
                "number",
                "9001019802",
                "givenName",
                "Amina",
                "enteredOn",
                people.today().toString());

        assertThat(postAs(TestPeople.OTHER_LEADER, other + "/ny", form))
                .hasStatus(422)
                .bodyText()
                .contains("Det finns redan en person med det numret", "Ja, det är samma person")
                .doesNotContain("4all", "Berg");
        assertThat(people.count("enrolment")).isOne();
        assertThat(postAs(TestPeople.OTHER_LEADER, other + "/ny", and(form, "same", "true")))
                .hasStatus(302);
        assertThat(people.count("person")).isOne();
        assertThat(people.count("enrolment")).isEqualTo(2);
    }

    @Test
    void leadsToThePageOfWhoeverIsEnrolledAlready() {
        var amina = people.enrol(Kind.PERSONNUMMER, TestPeople.NUMBER, "Amina", "Berg");

        assertThat(post(
                        LIST + "/ny",
                        with(
                                "kind",
                                "PERSONNUMMER",
                                "number",
                                "9001019802",
                                "givenName",
                                "Amina",
                                "enteredOn",
                                people.today().toString())))
                .hasStatus(422)
                .bodyText()
                .contains("redan inskriven", "href=\"" + LIST + "/" + amina + "\"");
    }

    @Test
    void refusesTheNumberOfSomebodyHiddenInNeutralWords() {
        people.enrolCanary();

        assertThat(post(
                        LIST + "/ny",
                        with(
                                "kind",
                                "PERSONNUMMER",
                                "number",
                                TestPeople.CANARY.get(2),
                                "givenName",
                                "Amina",
                                "enteredOn",
                                people.today().toString())))
                .hasStatus(422)
                .bodyText()
                .contains("Numret går inte att spara")
                .doesNotContain("samma person", TestPeople.CANARY.get(0));
        assertThat(people.count("person")).isOne();
    }

    @Test
    void keepsNoWayToReachSomebodyWithProtectedIdentity() {
        var answer = post(
                LIST + "/ny",
                with(
                        "givenName",
                        "Hemlig",
                        "phone",
                        "070-1740606",
                        "email",
                        "h@example.se",
                        "protection",
                        "DECIDED",
                        "enteredOn",
                        people.today().toString()));

        assertThat(answer).hasStatus(302).redirectedUrl().isEqualTo(LIST);
        assertThat(get(LIST)).bodyText().contains("1 med skyddad identitet").doesNotContain("Hemlig");
    }

    @Test
    void givesNobodyElseThePages() {
        var amina = people.enrol("Amina", "Berg");
        for (var who : List.of(TestPeople.OTHER_LEADER, TestPeople.STRANGER)) {
            for (var page : List.of(LIST, LIST + "/ny", LIST + "/" + amina, LIST + "/" + amina + "/andra")) {
                assertThat(getAs(who, page)).as("%s %s", who, page).hasStatus(404);
            }
        }
        assertThat(getAs(TestPeople.OTHER_LEADER, "/arbete/projekt/annat/deltagare/" + amina))
                .hasStatus(404);
        assertThat(getAs(TestPeople.HOST, LIST)).hasStatus(403);
        assertThat(getAs(TestPeople.ADMIN, LIST)).hasStatus(403);
    }

    @Test
    void tellsWhatWaits() {
        people.enrol("Amina", "Berg");

        assertThat(get("/arbete"))
                .hasStatusOk()
                .bodyText()
                .contains("deltagare utan målgruppskontroll", "/arbete/narvaro");
    }

    private long shown() {
        return people.count("access_log where action = 'SHOWN'");
    }

    private MvcTestResult get(String address) {
        return getAs(TestPeople.LEADER, address);
    }

    private MvcTestResult getAs(String who, String address) {
        return mvc.get()
                .uri(java.net.URI.create(address))
                .locale(SWEDISH)
                .with(accounts.as(who))
                .exchange();
    }

    private MvcTestResult post(String address, String... fields) {
        return postAs(TestPeople.LEADER, address, fields);
    }

    private MvcTestResult postAs(String who, String address, String... fields) {
        var request =
                mvc.post().uri(address).locale(SWEDISH).with(accounts.as(who)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static String[] with(String... fields) {
        return and(fields, "submission", UUID.randomUUID().toString(), "role", "PARTICIPANT");
    }

    private static String[] and(String[] fields, String... more) {
        return java.util.stream.Stream.of(fields, more)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
    }
}
