package se.medvandrare.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medvandrare.reporting.Someone.someone;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.medvandrare.accounts.Role;
import se.medvandrare.reporting.Balance.Verdict;

/** How a project lives up to the horizontal principles, told from its rows. */
class HorizontalTest extends CountingTest {

    static final String PAGE = "/arbete/projekt/amif/horisontellt";

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 3, NOBODY",
        "1, 1, 0, 0, WITHIN",
        "2, 3, 0, 9, WITHIN",
        "3, 2, 0, 0, WITHIN",
        "399, 601, 0, 0, FEW_WOMEN",
        "601, 399, 0, 0, FEW_MEN",
        "2, 2, 2, 0, FEW_OF_BOTH",
        "5, 0, 0, 0, FEW_MEN"
    })
    void saysInAWordWhetherBothAreWithinTheSpan(long women, long men, long other, long unknown, Verdict verdict) {
        assertThat(new Balance(women, men, other, unknown).verdict()).isEqualTo(verdict);
    }

    @Test
    void countsParticipantsAndTrainersFromTheRows() {
        group.enrol(
                home,
                amif,
                List.of(
                        someone().supported("LANGUAGE_COURSE"),
                        someone().hidden(),
                        someone().gender("MAN"),
                        someone().gender("UNKNOWN"),
                        someone().gender("MAN").with("role", "STAFF")));
        course("trainers_women = 1, trainers_men = 4");

        assertThat(page(PAGE))
                .contains("Deltagare Utanför: för få män 2 (67 %) 1 (33 %) 0 1")
                .contains("Utbildare Utanför: för få kvinnor 1 (20 %) 4 (80 %) 0 0")
                .contains("1 kvinnor, 4 män");
    }

    @Test
    void tellsWhatIsMissingOfACourseAndLeadsToTheField() {
        group.enrol(
                home,
                amif,
                List.of(someone().supported("LANGUAGE_COURSE"), someone().supported("OTHER")));
        course("accessible = 'NO', accessible_note = 'Trappa', delivered_by = 'PARTNER'");

        assertThat(page(PAGE)).contains("0 av 1 kurser är helt beskrivna.", "Nej Trappa", "Partner", "Saknas");
        assertThat(page("/arbete/projekt/amif/luckor"))
                .contains("Kurser där något saknas", ": Jämställdhet i planen, Utbildare");

        course("gender_item = 'YES', trainers_men = 0, trainers_women = 1");

        assertThat(page(PAGE)).contains("1 av 1 kurser är helt beskrivna.");
        assertThat(page("/arbete/projekt/amif/luckor")).doesNotContain("Kurser där något saknas");
    }

    @Test
    void saysSoWhereThereIsNothingYetAndIsForItsLeaderOnly() {
        assertThat(page(PAGE)).contains("Går inte att säga än", "Projektet har inga kurser.");

        accounts.open("admin@example.se", home.tenant(), Role.ADMIN);
        accounts.open("disk@example.se", home.tenant(), Role.DESK);
        assertThat(mvc.get().uri(PAGE).with(accounts.as("admin@example.se"))).hasStatus(403);
        assertThat(mvc.get().uri(PAGE).with(accounts.as("disk@example.se"))).hasStatus(403);
    }

    private void course(String facts) {
        accounts.inside(
                home.tenant(),
                () -> transactions.execute(
                        begun -> jdbc.sql("update activity set " + facts + " where support = 'LANGUAGE_COURSE'")
                                .update()));
    }

    private String page(String address) {
        var answer = mvc.get()
                .uri(address)
                .locale(Locale.forLanguageTag("sv"))
                .with(accounts.as("ledare@example.se"))
                .exchange();
        return Jsoup.parse(new String(
                        answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                .text()
                .replace('\u00a0', ' ');
    }
}
