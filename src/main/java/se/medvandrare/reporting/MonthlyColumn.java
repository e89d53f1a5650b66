package se.medvandrare.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A column of a monthly file.
 *
 * @param format pattern of a date, DASH for a number with a hyphen, or the fixed text
 * @param codes what is written for a gender; in a number, for somebody with protected identity
 */
record MonthlyColumn(String heading, Source source, String format, Map<String, String> codes, String verified) {

    static final String DATE = "{date}";
    static final String REFERENCE = "{reference}";
    private static final int LAST_FOUR = 4;

    /** What a column can be filled from. */
    enum Source {
        NUMBER,
        GIVEN_NAME,
        FAMILY_NAME,
        BIRTH_DATE,
        GENDER,
        MONTH,
        STARTED,
        ENDED,
        HOURS,
        FIXED
    }

    public boolean toBeChecked() {
        return !verified.equals("FOUND");
    }

    /** What stands in the column; the number of the line is told, since it has to be decrypted. */
    String cell(MonthlyLine line, YearMonth month, @Nullable String number) {
        return switch (source) {
            case NUMBER -> line.hidden() ? coded(line) : written(number);
            case GIVEN_NAME -> told(line.givenName());
            case FAMILY_NAME -> told(line.familyName());
            case BIRTH_DATE -> line.hidden() ? "" : day(line.birthDate());
            case GENDER -> codes.getOrDefault(line.gender(), "");
            case MONTH -> month.format(DateTimeFormatter.ofPattern(format));
            case STARTED -> day(line.enteredOn());
            case ENDED -> day(line.exitedOn());
            case HOURS -> String.valueOf(line.hours());
            case FIXED -> format;
        };
    }

    /** Whether the line can be written: of somebody with protected identity only by a code. */
    boolean knows(MonthlyLine line) {
        var code = codes.get(line.gender());
        return !line.hidden()
                || source != Source.NUMBER
                || code != null && (line.birthDate() != null || !code.contains(DATE));
    }

    /** Whether the line tells the birth date of somebody with protected identity. */
    boolean tellsBirthDate(MonthlyLine line) {
        return line.hidden()
                && source == Source.NUMBER
                && codes.getOrDefault(line.gender(), "").contains(DATE);
    }

    private String coded(MonthlyLine line) {
        var day = line.birthDate() == null ? "" : line.birthDate().format(DateTimeFormatter.BASIC_ISO_DATE);
        var reference = line.code() == null ? "" : "S-%04d".formatted(line.code());
        return codes.getOrDefault(line.gender(), "").replace(DATE, day).replace(REFERENCE, reference);
    }

    private String written(@Nullable String number) {
        if (number == null) {
            return "";
        }
        var at = number.length() - LAST_FOUR;
        return format.equals("DASH") && at > 0 ? number.substring(0, at) + "-" + number.substring(at) : number;
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : day.format(DateTimeFormatter.ofPattern(format));
    }

    private static String told(@Nullable String text) {
        return text == null ? "" : text;
    }
}
