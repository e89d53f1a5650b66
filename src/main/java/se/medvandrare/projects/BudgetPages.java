package se.medvandrare.projects;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a project may cost and has cost. */
@Service
@Transactional(readOnly = true)
class BudgetPages {

    private final Projects projects;
    private final BudgetQueries queries;
    private final Clock clock;

    BudgetPages(Projects projects, BudgetQueries queries, Clock clock) {
        this.projects = projects;
        this.queries = queries;
        this.clock = clock;
    }

    /** With the rules that held when the project began: its decision is by them. */
    BudgetPage page(String slug) {
        var project = projects.seen(slug);
        return new BudgetPage(
                project,
                queries.cells(project.id()),
                queries.rules(project.framework(), project.startsOn()),
                queries.files(project.id()));
    }

    /** What an hour costs by the rule that holds today. */
    CostRule hours(String slug) {
        projects.seen(slug);
        return queries.hours(LocalDate.now(clock));
    }

    /** Budget and cost by year and kind as a file that a Swedish Excel opens. */
    byte[] csv(String slug) {
        var page = page(slug);
        var text = new StringWriter();
        text.write('\uFEFF');
        try (var csv =
                new CSVPrinter(text, CSVFormat.EXCEL.builder().setDelimiter(';').get())) {
            csv.printRecord("år", "kostnadsslag", "budget", "utfall");
            for (var year : page.years()) {
                for (var kind : page.kinds()) {
                    var cell = page.cell(kind, year);
                    if (cell != null) {
                        csv.printRecord(year, kind.word(), swedish(cell.budget()), swedish(cell.cost()));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String swedish(BigDecimal amount) {
        return amount.toPlainString().replace('.', ',');
    }
}
