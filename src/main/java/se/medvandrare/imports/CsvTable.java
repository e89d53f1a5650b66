package se.medvandrare.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import se.medvandrare.base.Refused;

/** Rows with commas, semicolons or tabs in between, in UTF-8, or in UTF-16 when the file begins by saying so. */
final class CsvTable {

    private static final int HEAD = 65_536;

    private CsvTable() {}

    static void read(Path file, Consumer<Line> rows) throws IOException {
        try (var in = new PushbackInputStream(Files.newInputStream(file), 3);
                var reader = new BufferedReader(decoder(in), HEAD)) {
            var bounded = new BoundedReader(reader);
            var format = CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(delimiter(reader))
                    .setIgnoreEmptyLines(false)
                    .get();
            try (var parser =
                    CSVParser.builder().setReader(bounded).setFormat(format).get()) {
                each(parser, bounded, rows);
            }
        } catch (UncheckedIOException e) {
            throw refusal(e.getCause());
        } catch (IOException e) {
            throw refusal(e);
        } catch (IllegalStateException e) {
            throw new Refused("imports.file.quotes");
        }
    }

    private static void each(CSVParser parser, BoundedReader bounded, Consumer<Line> rows) {
        var number = 0;
        for (var record : parser) {
            bounded.next();
            number++;
            if (record.size() > Limits.COLUMNS) {
                throw new Refused("imports.file.columns", Limits.COLUMNS);
            }
            var line = new Line("", number, record.toList());
            if (!line.blank()) {
                rows.accept(line);
            }
        }
    }

    private static Refused refusal(IOException e) {
        if (e instanceof CharacterCodingException) {
            return new Refused("imports.file.encoding");
        }
        if (e instanceof BoundedReader.TooMuch) {
            return new Refused("imports.file.row");
        }
        return new Refused(e instanceof BoundedReader.Nul ? "imports.file.binary" : "imports.file.quotes");
    }

    private static Reader decoder(PushbackInputStream in) throws IOException {
        return new InputStreamReader(
                in,
                charset(in)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** Takes the mark at the beginning, if there is one. */
    private static Charset charset(PushbackInputStream in) throws IOException {
        var head = in.readNBytes(3);
        if (head.length == 3 && head[0] == (byte) 0xef && head[1] == (byte) 0xbb && head[2] == (byte) 0xbf) {
            return StandardCharsets.UTF_8;
        }
        var big = head.length > 1 && head[0] == (byte) 0xfe && head[1] == (byte) 0xff;
        var little = head.length > 1 && head[0] == (byte) 0xff && head[1] == (byte) 0xfe;
        if (big || little) {
            in.unread(head, 2, head.length - 2);
            return big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        in.unread(head);
        return StandardCharsets.UTF_8;
    }

    /** Whatever stands most often between the names of the columns. */
    private static char delimiter(BufferedReader reader) throws IOException {
        reader.mark(HEAD);
        var counts = new int[128];
        for (int read = 0, at = reader.read(); read < HEAD - 1 && at >= 0 && at != '\n' && at != '\r'; read++) {
            if (at < counts.length) {
                counts[at]++;
            }
            at = reader.read();
        }
        reader.reset();
        if (counts['\t'] > counts[','] && counts['\t'] > counts[';']) {
            return '\t';
        }
        return counts[';'] > counts[','] ? ';' : ',';
    }
}
