package se.medvandrare.privacy;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** One file of signed heads per tenant, to which lines are only added. Best kept where the portal cannot take them back. */
@Component
class HeadFile {

    private final Path folder;

    HeadFile(@Value("${MEDVANDRARE_LOG_HEADS:${MEDVANDRARE_DATA:data}/log-heads}") Path folder) {
        this.folder = folder;
    }

    Path of(long tenant) {
        return folder.resolve("tenant-" + tenant + ".txt");
    }

    /** Returns when the line has reached the disk. */
    void add(long tenant, String line) {
        try {
            Files.createDirectories(folder);
            try (var file = FileChannel.open(of(tenant), CREATE, WRITE, APPEND)) {
                var bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    file.write(bytes);
                }
                file.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** None when there is no file. */
    List<String> lines(long tenant) {
        try {
            return Files.exists(of(tenant)) ? Files.readAllLines(of(tenant)) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
