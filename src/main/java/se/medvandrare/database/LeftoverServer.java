package se.medvandrare.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The process that {@code postmaster.pid} names; after a reboot the number may be a stranger's, who is left alone. */
class LeftoverServer {

    /** Greater than any process has. */
    private static final String NOBODY = "2147483646";

    private final Path cluster;
    private final Path pidFile;

    LeftoverServer(Path cluster) {
        this.cluster = cluster;
        this.pidFile = cluster.resolve("postmaster.pid");
    }

    /** The server, if the process truly serves this folder. */
    Optional<ProcessHandle> process() throws IOException {
        return pid().flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive).filter(this::serves);
    }

    /** PostgreSQL would take a stranger for another server; the rest of the file tells it of sessions left behind. */
    void forgetStranger() throws IOException {
        if (pid().isPresent() && process().isEmpty()) {
            var lines = Files.readAllLines(pidFile);
            lines.set(0, NOBODY);
            Files.write(pidFile, lines);
        }
    }

    private boolean serves(ProcessHandle process) {
        var arguments = process.info().arguments().map(List::of);
        if (arguments.isEmpty()) {
            return process.info()
                    .command()
                    .filter(it -> it.endsWith("postgres.exe"))
                    .isPresent();
        }
        return Collections.indexOfSubList(arguments.get(), List.of("-D", cluster.toString())) >= 0;
    }

    private Optional<Long> pid() throws IOException {
        if (Files.notExists(pidFile)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(pidFile);
        return lines.isEmpty() || !lines.get(0).strip().matches("\\d+")
                ? Optional.empty()
                : Optional.of(Long.valueOf(lines.get(0).strip()));
    }
}
