package se.medvandrare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Reads the project's own files, for the tests that keep them tidy. */
class Files {

    static List<Path> under(String folder, String suffix) {
        try (var paths = java.nio.file.Files.walk(Path.of(folder))) {
            return paths.filter(path -> path.toString().endsWith(suffix)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return java.nio.file.Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
