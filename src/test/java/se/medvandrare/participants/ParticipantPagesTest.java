package se.medvandrare.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.medvandrare.PortalTest;
import se.medvandrare.participants.Identifier.Kind;

/** What a project leader sees and does with the list of participants. */
@PortalTest
class ParticipantPagesTest extends StaffPages {

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
        assertThat(get(LIST + "?namn=%25")).bodyText().contains("Ingen här heter %", "Rensa sökningen");
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
        enrol(today("givenName", "Okänd"));

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
                .contains("deltagare utan målgruppskontroll", "/arbete/narvaro", LIST + "?visa=okontrollerade");
    }

    private long shown() {
        return people.count("access_log where action = 'SHOWN'");
    }

    private MvcTestResult get(String address) {
        return getAs(TestPeople.LEADER, address);
    }

    private MvcTestResult post(String address, String... fields) {
        return postAs(TestPeople.LEADER, address, fields);
    }
}
