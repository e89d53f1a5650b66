package se.medvandrare.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithLength;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.medvandrare.base.Refused;

/** A file of whatever bytes is refused with a reason, or read into rows of bounded width. */
class TableFuzz {

    static final Path FILE = file();

    @FuzzTest
    void isRefusedOrRead(byte @NotNull @WithLength(max = 400) [] bytes) throws IOException {
        Files.write(FILE, bytes);
        try {
            CsvTable.read(FILE, line -> assertThat(line.cells()).hasSizeLessThanOrEqualTo(Limits.COLUMNS));
        } catch (Refused told) {
            assertThat(told.code()).startsWith("imports.file.");
        }
    }

    private static Path file() {
        try {
            return Files.createTempFile(Path.of("target"), "fuzz", ".csv");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
