package se.medvandrare.reporting;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A report's figures for machines; texts come along where the format has room for them. */
@Component
class ReportFiles {

    private static final String HEADER = "code,gender,age_band,value,incomplete,so_far";

    private final JsonMapper json;

    ReportFiles(JsonMapper json) {
        this.json = json;
    }

    /** A line per gender and age band with somebody in it, and one total per code. */
    String csv(ReportPage page) {
        return Stream.concat(Stream.of(HEADER), lines(page.indicators()).map(line -> String.join(",", line.cells())))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    byte[] json(ReportPage page) {
        var report = new LinkedHashMap<String, Object>();
        var facts = page.facts();
        report.put("project", page.project().slug());
        report.put("framework", facts.code());
        report.put("from", facts.fromOn());
        report.put("till", facts.tillOn());
        report.put("edition", facts.edition());
        report.put("state", facts.state());
        report.put("sealed_at", facts.sealedAt());
        report.put("handed_in_on", facts.handedInOn());
        report.put("reference", facts.reference());
        report.put("texts", page.written().stream().map(ReportFiles::chapter).toList());
        report.put(
                "indicators",
                page.indicators().stream().map(ReportFiles::indicator).toList());
        report.put("corrections", page.corrections());
        report.put(
                "read_by_hand", page.byHand().stream().map(ReportFiles::byHand).toList());
        report.put("own_indicators", page.own().stream().map(ReportFiles::own).toList());
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(report);
    }

    static Stream<Line> lines(List<ReportIndicator> indicators) {
        return indicators.stream().flatMap(ReportFiles::lines);
    }

    private static Stream<Line> lines(ReportIndicator indicator) {
        var cells = indicator.cells().stream()
                .sorted(Comparator.comparing(Cell::gender).thenComparing(Cell::band))
                .map(cell -> new Line(
                        cell.code(),
                        cell.gender().word(),
                        cell.bandWord(),
                        cell.value(),
                        cell.incomplete(),
                        cell.soFar()));
        return Stream.concat(
                cells,
                Stream.of(new Line(
                        indicator.code(),
                        "total",
                        "total",
                        indicator.value(),
                        indicator.incomplete(),
                        indicator.soFar())));
    }

    private static Map<String, Object> chapter(ReportPage.Chapter chapter) {
        var text = new LinkedHashMap<String, Object>();
        text.put("part", chapter.part());
        text.put("title", chapter.title());
        text.put("text", chapter.text());
        return text;
    }

    private static Map<String, Object> indicator(ReportIndicator it) {
        var indicator = new LinkedHashMap<String, Object>();
        indicator.put("code", it.code());
        indicator.put("name", it.nameEn());
        indicator.put("definition_valid_from", it.validFrom());
        indicator.put("target", it.wanted());
        indicator.put("figures", lines(it).toList());
        return indicator;
    }

    private static Map<String, Object> byHand(FundValue it) {
        var reading = new LinkedHashMap<String, Object>();
        reading.put("code", it.code());
        reading.put("name", it.nameEn());
        reading.put("unit", it.unit());
        reading.put("estimate", it.estimate());
        reading.put("target", it.wanted());
        reading.put("so_far", it.value());
        reading.put("read_on", it.readOn());
        reading.put("method", it.method());
        reading.put("source", it.source());
        reading.put("read_by", it.byName());
        return reading;
    }

    private static Map<String, Object> own(IndicatorQueries.Own own) {
        var reading = new LinkedHashMap<String, Object>();
        reading.put("name", own.name());
        reading.put("unit", own.unit());
        reading.put("target", own.wanted());
        reading.put("value", own.value());
        reading.put("read_on", own.readOn());
        reading.put("source", own.source());
        reading.put("read_by", own.byName());
        return reading;
    }

    /** One figure; {@code gender} and {@code ageBand} are {@code total} for everybody. */
    record Line(String code, String gender, String ageBand, long value, long incomplete, long soFar) {

        List<String> cells() {
            return List.of(
                    code, gender, ageBand, String.valueOf(value), String.valueOf(incomplete), String.valueOf(soFar));
        }
    }
}
