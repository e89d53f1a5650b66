package se.medvandrare.base;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;

/** Whatever stands in a cell comes back as it was, in its own cell of its own row, and never begins a formula. */
class CellFuzz {

    static final CSVFormat FORMAT = CSVFormat.EXCEL.builder().setDelimiter(';').get();

    @FuzzTest
    void comesBackAndIsNoFormula(
            @NotNull @WithUtf8Length(max = 200) String one, @NotNull @WithUtf8Length(max = 200) String other)
            throws IOException {
        var text = new StringWriter();
        try (var csv = new CSVPrinter(text, FORMAT)) {
            csv.printRecord(Cell.text(one), Cell.text(other));
        }
        try (var parser = CSVParser.parse(new StringReader(text.toString()), FORMAT)) {
            var rows = parser.getRecords();
            assertThat(rows).hasSize(1);
            assertThat(rows.get(0)).hasSize(2);
            for (var cell : rows.get(0)) {
                assertThat(cell).doesNotMatch("(?s)[=+\\-@\\t\\r\\n\\x00＝＋－＠].*");
            }
            assertThat(rows.get(0).get(0)).endsWith(one);
            assertThat(rows.get(0).get(1)).endsWith(other);
        }
    }
}
