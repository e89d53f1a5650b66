package se.medvandrare.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.StepUpNeeded;
import se.medvandrare.database.TestServer;
import se.medvandrare.participants.TestPeople;
import se.medvandrare.proof.Figures;

/** Everything about one person and nothing about another; handed out as paper and for machines. */
@PortalTest
class ExtractTest extends RightsPages {

    static final List<String> AMINAS = List.of(
            "Amina",
            "Karlavagn",
            "+46 70 174 06 99",
            "amina@example.se",
            "199001019802",
            "Aminas anteckning",
            "Aminas alias",
            "Aminas ärende");
    static final List<String> ZAHRAS = List.of(
            "Zahra",
            "Östman",
            "+46 70 174 06 98",
            "zahra@example.se",
            "199101019801",
            "Zahras anteckning",
            "Zahras alias",
            "Zahras ärende");

    @Autowired
    Catalogue catalogue;

    long amina;
    long zahra;

    @BeforeEach
    void plantARowInEveryTable() {
        amina = plant(AMINAS, "+46701740699");
        zahra = plant(ZAHRAS, "+46701740698");
    }

    @Test
    void holdsARowOfEveryTableWithPersonalData() {
        var json = release(amina, "JSON");
        var looked = catalogue.tables(Extracts.SWEDISH).stream()
                .filter(table -> table.path().personal())
                .map(CatalogueTable::name)
                .toList();
        assertThat(looked).hasSizeGreaterThanOrEqualTo(20).allSatisfy(table -> assertThat(json)
                .contains("\"table\" : \"" + table + "\""));
        assertThat(json).contains(AMINAS.subList(0, 5)).doesNotContain(ZAHRAS);
        Figures.note(
                "47 tables about people that an extract covers",
                looked.size() + " of " + looked.size(),
                "a table taken out of the catalogue: missed");
    }

    @Test
    void isDrivenByTheCatalogue() {
        var superuser = TestServer.get().superuser();
        superuser
                .sql("update catalogued_table set path = 'NOBODY' where name = 'attendance'")
                .update();
        try {
            assertThat(release(amina, "JSON")).doesNotContain("\"table\" : \"attendance\"");
        } finally {
            superuser
                    .sql("update catalogued_table set path = 'ENROLMENT' where name = 'attendance'")
                    .update();
        }
    }

    @Test
    void masksWhatMayTellSomethingAboutOthersUntilItHasBeenRead() {
        var page = body(getAs(DPO, EXTRACT + "/" + amina));
        assertThat(page).contains(AMINAS).doesNotContain(ZAHRAS);
        assertThat(release(amina, "JSON")).doesNotContain(AMINAS.subList(5, 8));
        var note = number("select max(id) from errand_note where errand_id = (select min(id) from errand)");
        assertThat(release(amina, "JSON", "show", "errand_note-text-" + note))
                .contains("Aminas anteckning")
                .doesNotContain("Aminas ärende");
    }

    @Test
    void tellsWhoLookedByRoleAndWritesItsOwnLine() {
        var json = release(amina, "JSON");
        assertThat(json)
                .contains("projektledare", "dataskyddsombud", "registerutdrag lämnades ut som JSON")
                .doesNotContain(TestPeople.LEADER, DPO);
        assertThat(people.count("access_log where purpose = 'extract JSON' and person_id = " + amina))
                .isOne();
    }

    @Test
    void isAPaperInSwedishWithItsFonts() throws IOException {
        var answer = postAs(DPO, EXTRACT + "/" + amina + "/lamna-ut", "format", "PDF");
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .contains("registerutdrag-")
                .doesNotContain("Amina");
        try (var paper = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(paper))
                    .contains("Registerutdrag", "Karlavagn", "Språkkafé", "199001019802", "Sida 1 av")
                    .doesNotContain("Zahra");
            assertThat(paper.getPage(0).getResources().getFontNames()).allSatisfy(name -> assertThat(
                            paper.getPage(0).getResources().getFont(name).isEmbedded())
                    .isTrue());
        }
    }

    @Test
    void asksForTheSecondFactorAgain() {
        var stale = mvc.get()
                .uri(EXTRACT + "/" + amina)
                .with(accounts.as(DPO, Duration.ofMinutes(6)))
                .exchange();
        var refusal = stale.getUnresolvedException();
        assertThat(
                        refusal == null
                                ? stale.getResponse().getStatus() == 302
                                : NestedExceptionUtils.getMostSpecificCause(refusal) instanceof StepUpNeeded)
                .isTrue();
        assertThat(people.count("access_log where purpose like 'extract%'")).isZero();
    }

    @Test
    void findsSomebodyByNumberNameOrId() {
        for (var way : List.of(List.of("number", "19900101-9802"), List.of("id", String.valueOf(amina)))) {
            assertThat(postAs(DPO, EXTRACT, way.get(0), way.get(1))
                            .getResponse()
                            .getRedirectedUrl())
                    .isEqualTo(EXTRACT + "/" + amina);
        }
        assertThat(body(postAs(DPO, EXTRACT, "name", "karla")))
                .contains(EXTRACT + "/" + amina)
                .doesNotContain("Zahra");
        assertThat(people.count("access_log where purpose = 'extract search'")).isOne();
        assertThat(postAs(DPO, EXTRACT, "number", "19850505-9850")).hasStatus(422);
        assertThat(postAs(DPO, EXTRACT)).hasStatus(422);
    }

    @Test
    void showsSomebodyHiddenOnlyToTheCleared() {
        var hidden = person(people.enrolCanary());
        assertThat(getAs(DPO, EXTRACT + "/" + hidden)).hasStatus(404);
        assertThat(postAs(DPO, EXTRACT, "number", TestPeople.CANARY.get(2))).hasStatus(422);
        assertThat(body(postAs(CLEARED_DPO, EXTRACT, "name", "Kanarina"))).doesNotContain("Burfågel");
        assertThat(postAs(CLEARED_DPO, EXTRACT, "number", TestPeople.CANARY.get(2)))
                .hasStatus(302);
        assertThat(body(getAs(CLEARED_DPO, EXTRACT + "/" + hidden))).contains("Kanarina", "aldrig med vanlig post");
    }

    private String release(long person, String format, String... more) {
        var fields = Stream.concat(Stream.of("format", format), Stream.of(more)).toArray(String[]::new);
        MvcTestResult answer = postAs(DPO, EXTRACT + "/" + person + "/lamna-ut", fields);
        assertThat(answer).hasStatusOk();
        return body(answer);
    }

    private long plant(List<String> facts, String phone) {
        var enrolment = people.enrol(facts.get(0), facts.get(1));
        var id = person(enrolment);
        var other = person(people.enrol("Utan", "Uppgifter"));
        rename(enrolment, facts.get(1) + "-Före");
        people.inside(() -> {
            new Planting(jdbc, cipher).everything(id, enrolment, facts, phone).madeByRules(id, other);
            return 0;
        });
        return id;
    }
}
