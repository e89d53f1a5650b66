package se.medvandrare.projects;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.Refused;
import se.medvandrare.network.Texts;

/** Reads a CSV file with costs: UTF-8 or Windows-1252, with semicolons or commas, the columns in any order. */
class CostReader {

    /** Rows a file may have. */
    static final int MOST = 20_000;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,10}(\\.\\d{1,2})?");
    private static final List<String> COLUMNS = List.of("dag", "kostnadsslag", "belopp");
    private static final int LONGEST = 200;

    private final LocalDate first;
    private final LocalDate last;
    private final List<CostRows.Row> rows = new ArrayList<>();
    private final List<CostRows.Fault> faults = new ArrayList<>();
    private int wrong;

    /** @param last the last day that a cost can have: of the project, or today */
    CostReader(LocalDate first, LocalDate last) {
        this.first = first;
        this.last = last;
    }

    /** Throws {@link Refused} when it is no such file at all. */
    CostRows read(byte[] file) {
        var text = text(file);
        var line = text.lines().findFirst().orElse("");
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(line.contains(";") ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrim(true)
                .setAllowMissingColumnNames(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY)
                .setIgnoreEmptyLines(false)
                .get();
        try (var csv = format.parse(new StringReader(lowerHeading(text, line)))) {
            if (!csv.getHeaderNames().containsAll(COLUMNS)) {
                throw new Refused("projects.refused.costColumns");
            }
            csv.forEach(this::take);
        } catch (CSVException | IllegalArgumentException | UncheckedIOException e) {
            throw new Refused("projects.refused.costFile");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (rows.isEmpty() && wrong == 0) {
            throw new Refused("projects.refused.costEmpty");
        }
        return new CostRows(rows, faults, wrong);
    }

    private void take(CSVRecord line) {
        if (line.getRecordNumber() > MOST) {
            throw new Refused("projects.refused.costMany", MOST);
        }
        if (line.stream().allMatch(String::isEmpty)) {
            return;
        }
        var place = (int) line.getRecordNumber() + 1;
        var before = wrong;
        var day = day(place, cell(line, "dag"));
        var kind = CostKind.of(cell(line, "kostnadsslag")).orElse(null);
        if (kind == null) {
            fault(place, "kind", cell(line, "kostnadsslag"));
        }
        var amount = amount(place, cell(line, "belopp"));
        var text = cell(line, "text");
        if (text.length() > LONGEST) {
            fault(place, "text", text);
        }
        if (wrong == before && day != null && kind != null && amount != null) {
            rows.add(new CostRows.Row(place, day, kind, amount, Texts.orNull(text)));
        }
    }

    private @Nullable LocalDate day(int place, String text) {
        try {
            var day = LocalDate.parse(text);
            if (day.isBefore(first) || day.isAfter(last)) {
                fault(place, "outside", text);
            }
            return day;
        } catch (DateTimeParseException e) {
            fault(place, "day", text);
            return null;
        }
    }

    private @Nullable BigDecimal amount(int place, String text) {
        var plain = text.replaceAll("[ \u00a0\u202f]", "").replace(',', '.').replace('\u2212', '-');
        if (AMOUNT.matcher(plain).matches()) {
            return new BigDecimal(plain);
        }
        fault(place, "amount", text);
        return null;
    }

    private void fault(int place, String what, String value) {
        wrong++;
        if (faults.size() < CostRows.SHOWN) {
            faults.add(new CostRows.Fault(place, what, value.length() > 40 ? value.substring(0, 40) + "…" : value));
        }
    }

    private static String cell(CSVRecord line, String column) {
        return line.isSet(column) ? line.get(column) : "";
    }

    private static String lowerHeading(String text, String line) {
        return line.toLowerCase(Locale.ROOT) + text.substring(line.length());
    }

    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(file, WINDOWS);
        }
    }
}
