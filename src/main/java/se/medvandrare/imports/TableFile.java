package se.medvandrare.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import se.medvandrare.base.Refused;

/** A file with rows, of whatever kind its first bytes say; never by its name. */
final class TableFile {

    private TableFile() {}

    /**
     * Reads every row once, in order.
     *
     * @throws Refused when the file is not what it should be, or too much
     */
    static void read(Path file, Consumer<Line> rows) {
        try {
            if (Files.size(file) > Limits.BYTES) {
                throw new Refused("imports.file.large");
            }
            switch (kind(file)) {
                case WORKBOOK -> new Workbook(file).read(rows);
                case OLD_OFFICE -> throw new Refused("imports.file.office");
                case TEXT -> CsvTable.read(file, rows);
                default -> throw new Refused("imports.file.empty");
            }
        } catch (IOException e) {
            throw new Refused("imports.file.unreadable");
        }
    }

    private static Kind kind(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            var head = in.readNBytes(4);
            if (head.length == 0) {
                return Kind.EMPTY;
            }
            if (starts(head, 'P', 'K', 3, 4)) {
                return Kind.WORKBOOK;
            }
            return starts(head, 0xd0, 0xcf, 0x11, 0xe0) ? Kind.OLD_OFFICE : Kind.TEXT;
        }
    }

    private static boolean starts(byte[] head, int... with) {
        for (int at = 0; at < with.length; at++) {
            if (at >= head.length || (head[at] & 0xff) != with[at]) {
                return false;
            }
        }
        return true;
    }

    private enum Kind {
        EMPTY,
        TEXT,
        WORKBOOK,
        OLD_OFFICE
    }
}
