package se.medvandrare.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medvandrare.reporting.Someone.someone;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Read back, every format of a sealed report says what its rows say. */
class ReportFilesTest extends ReportTest {

    static final String WORDS = "=1+1 är ingen formel.";

    String report;
    List<String> rows;

    @BeforeEach
    void sealOne() {
        enrol(
                someone().supported("LANGUAGE_COURSE"),
                someone().gender("MAN").born("1950-01-01").supported("OTHER"),
                someone().gender("NON_BINARY").born("2010-01-01").unchecked().supported("OTHER"));
        report = draft();
        done(post(WRITER, report + "/texter/avvikelser", "version", "-1", "text", WORDS));
        handIn(seal(report));
        rows = accounts.inside(
                home.tenant(),
                () -> transactions.execute(
                        begun -> jdbc.sql("""
                select code || ',' || lower(gender) || ',' || replace(band, 'UNKNOWN', 'unknown') || ',' || value || ',' || incomplete
                       || ',' || so_far as line from report_figure
                 union all
                select i.code || ',total,total,' || coalesce(sum(value), 0) || ',' || coalesce(sum(incomplete), 0) || ','
                       || coalesce(sum(so_far), 0) from report_indicator i left join report_figure f using (tenant_id, report_id, code)
                 group by i.code
                """).query(String.class).list()));
        assertThat(rows).hasSizeGreaterThan(10);
    }

    @Test
    void asCsv() {
        assertThat(read(report + "/rapport.csv").lines().skip(1)).containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void asJson() {
        var json = new JsonMapper().readTree(read(report + "/rapport.json"));
        var lines = new ArrayList<String>();
        json.path("indicators").forEach(it -> it.path("figures")
                .forEach(line -> lines.add(String.join(
                        ",",
                        line.path("code").asString(),
                        line.path("gender").asString(),
                        line.path("ageBand").asString(),
                        line.path("value").asString(),
                        line.path("incomplete").asString(),
                        line.path("soFar").asString()))));
        assertThat(lines).containsExactlyInAnyOrderElementsOf(rows);
        assertThat(json.path("texts").get(0).path("text").asString()).isEqualTo(WORDS);
        assertThat(json.path("reference").asString()).isEqualTo("2026/17");
    }

    @Test
    void asAWorkbookWithoutFormulas() throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes("xlsx")))) {
            assertThat(book.getSheets().map(it -> it.getName()))
                    .containsExactly("Siffror", "Texter", "Uppskattningar", "Egna indikatorer", "Rättelser");
            var lines = new ArrayList<String>();
            for (var row : book.getFirstSheet().read().subList(1, rows.size() + 1)) {
                lines.add(String.join(",", row.stream().map(Cell::getText).toList()));
            }
            assertThat(lines).containsExactlyInAnyOrderElementsOf(rows);
            assertThat(book.getFirstSheet().read().get(1).getCell(3).getValue())
                    .isInstanceOf(java.math.BigDecimal.class);
            var texts = book.getSheet(1).orElseThrow().read();
            assertThat(texts.get(texts.size() - 1).getCell(1).getText()).isEqualTo(WORDS);
            assertThat(texts.get(texts.size() - 1).getCell(1).getFormula()).isNull();
        }
    }

    @Test
    void asATaggedPaperWithTheEmblem() throws IOException {
        try (var paper = Loader.loadPDF(bytes("pdf"))) {
            var catalog = paper.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getLanguage()).isEqualTo("sv");
            assertThat(paper.getDocumentInformation().getTitle()).contains("2026-01-01");
            assertThat(paper.getPage(0).getResources().getXObjectNames()).isNotEmpty();
            var text = new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains(
                            "Medfinansieras av Europeiska unionen",
                            WORDS,
                            "beteckning 2026/17",
                            "Låst av ledare@example.se")
                    .contains(
                            "Kvinnor 0 1 0 0 1 Män 0 0 1 0 1 Icke-binära 0 0 0 0 0 Okänt kön 0 0 0 0 0 Alla 0 1 1 0 2")
                    .doesNotContain("??");
        }
    }

    private byte[] bytes(String ending) {
        var answer = get(WRITER, report + "/rapport." + ending);
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .contains("rapport-amif-2026-01-01-2026-03-31-1." + ending);
        return answer.getResponse().getContentAsByteArray();
    }
}
