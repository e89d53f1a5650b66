package se.medvandrare.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.Refused;

/** A row of a sheet of a workbook, cell by cell as it is read. */
final class SheetRow {

    private final String sheet;
    private final List<String> texts;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String type = "";
    private int number;
    private int column;
    private boolean formula;
    private boolean reads;

    SheetRow(String sheet, List<String> texts) {
        this.sheet = sheet;
        this.texts = texts;
    }

    void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "row" -> begin(xml.getAttributeValue(null, "r"));
            case "c" -> cell(Workbook.attribute(xml, "r"), Workbook.attribute(xml, "t"));
            case "f" -> formula = true;
            case "v", "t" -> reads = true;
            default -> {}
        }
    }

    void text(String more) {
        if (reads) {
            Workbook.append(text, more);
        }
    }

    void end(String name, Consumer<Line> rows) {
        if (name.equals("v") || name.equals("t")) {
            reads = false;
        } else if (name.equals("c")) {
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, value());
        } else if (name.equals("row")) {
            var line = new Line(sheet, number, List.copyOf(cells));
            if (!line.blank()) {
                rows.accept(line);
            }
        }
    }

    private void begin(@Nullable String said) {
        number = said == null ? number + 1 : Math.max(number + 1, Integer.parseInt(said));
        cells.clear();
    }

    private void cell(String reference, String type) {
        column = reference.isEmpty() ? cells.size() : column(reference);
        if (column >= Limits.COLUMNS) {
            throw new Refused("imports.file.columns", Limits.COLUMNS);
        }
        this.type = type;
        formula = false;
        text.setLength(0);
    }

    /** A to 0, AA to 26. */
    private static int column(String reference) {
        int column = 0;
        for (int at = 0; at < reference.length() && Character.isLetter(reference.charAt(at)); at++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(at)) - 'A' + 1;
            if (column > Limits.COLUMNS) {
                break;
            }
        }
        return Math.max(column - 1, 0);
    }

    private String value() {
        if (formula) {
            return Workbook.FORMULA;
        }
        var value = text.toString();
        return switch (type) {
            case "s" -> shared(value);
            case "b" -> value.equals("1") ? "yes" : "no";
            case "", "n" -> value.isBlank() ? "" : plain(value);
            default -> value;
        };
    }

    private String shared(String place) {
        int at = Integer.parseInt(place.strip());
        if (at < 0 || at >= texts.size()) {
            throw new Refused("imports.file.workbook");
        }
        return texts.get(at);
    }

    /** Without an exponent; a number of more digits than any of ours stays as it is. */
    private static String plain(String value) {
        if (value.length() > 40) {
            return value;
        }
        var number = new BigDecimal(value.strip());
        return Math.abs(number.scale()) > 30
                ? value
                : number.stripTrailingZeros().toPlainString();
    }
}
