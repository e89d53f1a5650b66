package se.medvandrare.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medvandrare.reporting.Someone.someone;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.medvandrare.base.SmallNumbers;

/** A link shows a sealed report's figures to whoever holds it, small ones hidden, until it ends. */
class ReportLinkTest extends ReportTest {

    @Test
    void showsFiguresWithoutAnAccountAndHidesTheSmall() {
        enrol(Stream.concat(
                        many(7, someone().supported("LANGUAGE_COURSE")),
                        many(3, someone().gender("MAN").supported("OTHER")))
                .toArray(Someone[]::new));
        var report = draft();
        done(post(WRITER, report + "/texter/avvikelser", "version", "-1", "text", "Hemlig avvikelse."));
        var link = link(seal(report));

        var page = visit(link);
        assertThat(page).hasStatusOk();
        assertThat(page.getResponse().getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(page.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(page.getResponse().getCookies()).isEmpty();
        assertThat(page)
                .bodyText()
                .contains("Medfinansieras av Europeiska unionen", "dold")
                .doesNotContain("??", "Hemlig", "ledare@");
        assertThat(numbers(page)).allMatch(it -> it.equals("dold") || Long.parseLong(it) >= SmallNumbers.LEAST);
        assertThat(numbers(page)).contains("10", "7").hasSizeGreaterThan(20);
        for (var language : List.of("sv-simple", "en", "ar")) {
            assertThat(visit(link.replace("/sv/", "/" + language + "/")))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("??");
        }
    }

    @Test
    void endsWhenItsTimeIsOver() {
        var link = link(sealed());
        assertThat(visit(link)).hasStatusOk();

        se.medvandrare.database.TestServer.get()
                .superuser()
                .sql(
                        "update report_link set made_at = made_at - interval '8 days', expires_at = now() - interval '1 second'")
                .update();

        assertThat(visit(link)).hasStatus(404);
    }

    @Test
    void endsWhenItIsWithdrawnOrTheReportComesBack() {
        var report = sealed();
        var first = link(report);
        var second = link(report);
        done(post(WRITER, report + "/delning/1/aterkalla"));
        done(post(WRITER, report + "/delning/1/aterkalla"));
        assertThat(visit(first)).hasStatus(404);
        assertThat(visit(second)).hasStatusOk();
        assertThat(read(report + "/delning"))
                .contains("Återkallad 20", "delning/2/aterkalla")
                .doesNotContain("delning/1/aterkalla");

        done(post(
                WRITER,
                report + "/tillbaka",
                "submission",
                java.util.UUID.randomUUID().toString(),
                "returnedOn",
                "2026-05-02",
                "note",
                "Fel."));
        assertThat(visit(second)).hasStatus(404);
        assertThat(post(WRITER, report + "/delning", "days", "30")).hasStatus(409);
    }

    @Test
    void keepsNothingThatOpensIt() {
        var link = link(sealed());
        var token = link.substring(link.lastIndexOf('/') + 1);

        assertThat(token).hasSizeGreaterThanOrEqualTo(22);
        assertThat(count("report_link l where l::text like '%" + token + "%' or encode(token_hash, 'escape') like '%"
                        + token + "%'"))
                .isZero();
        assertThat(visit(link.substring(0, link.length() - 1))).hasStatus(404);
        assertThat(visit(link.replace("/amif/", "/esf/"))).hasStatus(404);
        assertThatThrownBy(() -> change("update report_link set expires_at = expires_at + interval '1 day'"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void isNotMadeOfADraftForeverOrByOthers() {
        var report = draft();
        assertThat(post(WRITER, report + "/delning", "days", "30")).hasStatus(409);
        seal(report);
        assertThat(post(WRITER, report + "/delning", "days", "3650")).hasStatus(409);
        accounts.open("are@example.se", accounts.are().tenant(), se.medvandrare.accounts.Role.LEADER);
        assertThat(post("are@example.se", report + "/delning", "days", "30")).hasStatus(404);
        assertThat(count("report_link")).isZero();
    }

    /** The difference of two large numbers may be a small one. */
    @Test
    void isNotMadeOfTwoReportsThatOverlap() {
        var quarter = sealed();
        var half = seal(draft("2026-01-01", "2026-06-30"));
        var apart = seal(draft("2026-07-01", "2026-09-30"));
        link(quarter);
        link(apart);

        assertThat(post(WRITER, half + "/delning", "days", "30"))
                .hasStatus(409)
                .bodyText()
                .contains("små tal");
        done(post(WRITER, quarter + "/delning/1/aterkalla"));
        link(half);
    }

    /** Unemployed, inactive and employed make up everybody: who knows three of the four knows the last. */
    @Test
    void hidesAPartThatTheOtherPartsWouldGiveAway() {
        group.enrol(
                home,
                esf,
                Stream.of(
                                many(20, someone()),
                                many(9, someone().with("employment", "INACTIVE")),
                                many(2, someone().with("employment", "EMPLOYED").born("2004-01-01")))
                        .flatMap(it -> it)
                        .toList());
        var figures = outside();

        assertThat(total(figures, "EECO01")).isEqualTo(31);
        assertThat(total(figures, "EECO02")).isEqualTo(20);
        assertThat(total(figures, "EECO04")).isNull();
        assertThat(total(figures, "EECO05")).isNull();
        assertThat(total(figures, "EECO07")).as("two of 18 to 29 years").isNull();
        assertThat(find(figures, "EECO02").table()).isFalse();
        assertThat(find(figures, "EECO01").genders()).doesNotContain(Gender.UNKNOWN);
    }

    @Test
    void showsTheSameNumberOfAnAgeWhereverItStands() {
        group.enrol(
                home,
                esf,
                Stream.of(
                                many(20, someone()),
                                many(6, someone().born("2004-01-01")),
                                many(2, someone().born("1960-01-01")))
                        .flatMap(it -> it)
                        .toList());
        var figures = outside();
        var whole = find(figures, "EECO01");

        assertThat(total(figures, "EECO08")).isNull();
        assertThat(total(figures, "EECO07"))
                .isEqualTo(whole.numbers()
                        .get(whole.genders().size())
                        .get(whole.bands().indexOf("18-29")));
    }

    private List<OutsideFigure> outside() {
        var measured = accounts.work(WRITER, () -> indicators.measure("esf", YEAR));
        return Outside.of(
                measured.stream().map(ReportIndicator::of).toList(),
                measured.stream().map(Measured::definition).toList());
    }

    private static Long total(List<OutsideFigure> figures, String code) {
        return find(figures, code).total();
    }

    private static OutsideFigure find(List<OutsideFigure> figures, String code) {
        return figures.stream().filter(it -> it.code().equals(code)).findFirst().orElseThrow();
    }

    private static Stream<Someone> many(int people, Someone someone) {
        return IntStream.range(0, people).mapToObj(it -> someone);
    }

    /** Makes a link and gives its path. */
    private String link(String report) {
        var made = post(WRITER, report + "/delning", "days", "30");
        done(made);
        return String.valueOf(made.getMvcResult().getFlashMap().get("made")).replaceFirst("^https?://[^/]+", "");
    }

    private MvcTestResult visit(String link) {
        return mvc.get().uri(link).exchange();
    }

    private static List<String> numbers(MvcTestResult page) {
        var html = Jsoup.parse(
                new String(page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
        return new ArrayList<>(html.select("td.number, p.figure").eachText());
    }
}
