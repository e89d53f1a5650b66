package se.medvandrare.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import se.medvandrare.base.Refused;

/**
 * The files of a register.
 *
 * @param fil people
 * @param narvaro attendance, when it is a file of its own
 * @param bekrafta {@code ja} takes everything at once when no row has a fault
 */
record ImportForm(
        @Nullable MultipartFile fil,
        @Nullable MultipartFile narvaro,
        @Nullable String bekrafta) {

    /** The files as files, deleted when closed. */
    Kept keep() {
        if (fil == null || fil.isEmpty()) {
            throw new Refused("imports.form.fil.missing");
        }
        var people = kept(fil);
        return new Kept(people, narvaro == null || narvaro.isEmpty() ? null : kept(narvaro));
    }

    boolean atOnce() {
        return "ja".equals(bekrafta);
    }

    private static Path kept(MultipartFile file) {
        try {
            var path = Files.createTempFile("register", ".part");
            file.transferTo(path);
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files for the time of one request. */
    record Kept(Path people, @Nullable Path attendance) implements AutoCloseable {

        @Override
        public void close() {
            try {
                Files.deleteIfExists(people);
                if (attendance != null) {
                    Files.deleteIfExists(attendance);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
