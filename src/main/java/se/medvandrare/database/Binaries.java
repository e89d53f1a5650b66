package se.medvandrare.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.ArchUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked beside the data, where nobody else may write. */
class Binaries {

    private final Path folder;

    Binaries(Path parent) throws IOException {
        var packed = packed();
        var sum = new CRC32();
        sum.update(packed);
        folder = parent.resolve(Long.toHexString(sum.getValue()));
        if (Files.notExists(folder)) {
            unpack(packed, parent.resolve("unfinished"));
        }
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static byte[] packed() throws IOException {
        try (var in = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), architecture())) {
            return in.readAllBytes();
        } catch (IllegalStateException e) {
            throw new CannotStart("This program was built without PostgreSQL for " + system() + " on " + architecture()
                    + ": build it on such a machine, or name a server with DATABASE_URL.");
        }
    }

    private static String system() {
        var name = System.getProperty("os.name");
        return name.startsWith("Windows") ? "Windows" : name.startsWith("Mac") ? "Darwin" : "Linux";
    }

    private static String architecture() {
        return ArchUtils.normalize(System.getProperty("os.arch"));
    }

    private void unpack(byte[] packed, Path unfinished) throws IOException {
        FileSystemUtils.deleteRecursively(unfinished);
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(packed)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, unfinished.resolve(entry.getName()).normalize());
            }
            Files.move(unfinished, folder);
        } catch (IOException e) {
            FileSystemUtils.deleteRecursively(unfinished);
            throw e;
        }
    }

    private static void unpack(TarArchiveEntry entry, TarArchiveInputStream tar, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else {
            Files.createDirectories(target.getParent());
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            } else {
                Files.copy(tar, target);
                target.toFile().setExecutable((entry.getMode() & 0100) != 0, false);
            }
        }
    }
}
