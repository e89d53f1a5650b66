package se.medvandrare.reporting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.medvandrare.base.RefusedAt;
import se.medvandrare.reporting.MonthlyColumn.Source;

/**
 * A column of a monthly file as an administrator writes it: heading, source, format and codes with upright strokes between,
 * for example {@code Personnummer | nummer | | kvinna={date}Tf29}.
 */
class MonthlyColumnText {

    private static final int PARTS = 4;
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 12, 31);
    private static final Map<String, String> GENDERS =
            Map.of("kvinna", "WOMAN", "man", "MAN", "icke-binär", "NON_BINARY", "okänt", "UNKNOWN");
    private static final Map<String, Source> SOURCES = new TreeMap<>(Map.of(
            "nummer", Source.NUMBER,
            "förnamn", Source.GIVEN_NAME,
            "efternamn", Source.FAMILY_NAME,
            "födelsedatum", Source.BIRTH_DATE,
            "kön", Source.GENDER,
            "månad", Source.MONTH,
            "start", Source.STARTED,
            "slut", Source.ENDED,
            "timmar", Source.HOURS,
            "fast", Source.FIXED));

    private MonthlyColumnText() {}

    /** Reads a line; refused at the field when it cannot be. */
    static MonthlyColumn read(String line, String verified) {
        var parts = Arrays.copyOf(line.split("\\|", -1), PARTS);
        var heading = part(parts[0]);
        var source = SOURCES.get(part(parts[1]).toLowerCase(Locale.ROOT));
        var format = part(parts[2]);
        if (heading.isEmpty() || source == null || line.split("\\|", -1).length > PARTS || !suits(source, format)) {
            throw new RefusedAt("columns", "reporting.monthly.profile.columns.wrong", line.strip());
        }
        return new MonthlyColumn(heading, source, format, codes(part(parts[3]), line), verified);
    }

    static String write(MonthlyColumn column) {
        var codes = column.codes().entrySet().stream()
                .map(code -> word(GENDERS, code.getKey()) + "=" + code.getValue())
                .collect(Collectors.joining(", "));
        return String.join(" | ", column.heading(), word(SOURCES, column.source()), column.format(), codes)
                .strip();
    }

    private static Map<String, String> codes(String text, String line) {
        var codes = new TreeMap<String, String>();
        for (var code : text.isEmpty() ? new String[0] : text.split(",")) {
            var at = code.indexOf('=');
            var gender =
                    at < 0 ? null : GENDERS.get(code.substring(0, at).strip().toLowerCase(Locale.ROOT));
            if (gender == null || code.substring(at + 1).isBlank()) {
                throw new RefusedAt("columns", "reporting.monthly.profile.columns.wrong", line.strip());
            }
            codes.put(gender, code.substring(at + 1).strip());
        }
        return Collections.unmodifiableMap(codes);
    }

    private static boolean suits(Source source, String format) {
        try {
            return switch (source) {
                case BIRTH_DATE, STARTED, ENDED ->
                    !format.isEmpty()
                            && !SOME_DAY.format(DateTimeFormatter.ofPattern(format))
                                    .isEmpty();
                case MONTH ->
                    !format.isEmpty()
                            && !YearMonth.from(SOME_DAY)
                                    .format(DateTimeFormatter.ofPattern(format))
                                    .isEmpty();
                case FIXED -> !format.isEmpty();
                case NUMBER -> format.isEmpty() || format.equals("DASH");
                default -> format.isEmpty();
            };
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    private static <T> String word(Map<String, T> words, T value) {
        return words.entrySet().stream()
                .filter(word -> word.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static String part(String text) {
        return Optional.ofNullable(text).orElse("").strip();
    }
}
