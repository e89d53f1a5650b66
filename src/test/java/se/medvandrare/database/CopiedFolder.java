package se.medvandrare.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import org.springframework.util.FileSystemUtils;

/** A folder with a database that was made once, copied for each test. */
abstract class CopiedFolder {

    @TempDir(factory = InMemory.class)
    static Path made;

    @TempDir(factory = InMemory.class)
    Path folder;

    @BeforeAll
    static void make() throws Exception {
        new EmbeddedDatabase(made).close();
    }

    /** A copy of what was made once, for all tests. */
    @BeforeEach
    void copy() throws IOException {
        Files.createSymbolicLink(folder.resolve("binaries"), made.resolve("binaries"));
        FileSystemUtils.copyRecursively(made.resolve("postgres"), folder.resolve("postgres"));
        for (var closed : List.of("postgres", "postgres/cluster")) {
            Files.setPosixFilePermissions(folder.resolve(closed), PosixFilePermissions.fromString("rwx------"));
        }
    }

    @AfterEach
    void unlink() throws IOException {
        Files.delete(folder.resolve("binaries"));
    }

    void kill() throws IOException {
        var server = server();
        Stream.concat(Stream.of(server), server.descendants()).toList().forEach(ProcessHandle::destroyForcibly);
    }

    ProcessHandle server() throws IOException {
        var pid = Files.readAllLines(folder.resolve("postgres/cluster/postmaster.pid"))
                .get(0);
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    /** In memory where there is such a folder: killed processes leave it as it is, and nobody waits for a disk. */
    static class InMemory implements TempDirFactory {

        @Override
        public Path createTempDirectory(AnnotatedElementContext where, ExtensionContext test) throws IOException {
            var memory = Path.of("/dev/shm");
            return Files.isWritable(memory)
                    ? Files.createTempDirectory(memory, "medvandrare")
                    : Files.createTempDirectory("medvandrare");
        }
    }
}
