package se.medvandrare.reporting;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures as comma-separated values: one line per gender and age band with somebody in it, and one total per code. */
class IndicatorFile {

    private static final String HEADER = "code,gender,age_band,value,incomplete";

    private IndicatorFile() {}

    static String of(List<Measured> indicators) {
        return Stream.concat(Stream.of(HEADER), indicators.stream().flatMap(IndicatorFile::lines))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> lines(Measured indicator) {
        var code = indicator.definition().code();
        var cells = indicator.cells().stream()
                .filter(cell -> cell.value() + cell.incomplete() > 0)
                .sorted(java.util.Comparator.comparing(Cell::gender).thenComparing(Cell::band))
                .map(cell -> line(code, cell.gender().word(), cell.bandWord(), cell.value(), cell.incomplete()));
        return Stream.concat(cells, Stream.of(line(code, "total", "total", indicator.value(), indicator.incomplete())));
    }

    private static String line(String code, String gender, String band, long value, long incomplete) {
        return String.join(",", code, gender, band, String.valueOf(value), String.valueOf(incomplete));
    }
}
