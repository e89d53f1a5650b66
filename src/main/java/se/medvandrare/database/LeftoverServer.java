package se.medvandrare.database;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A server that outlived its program; only for whoever holds the data folder. */
class LeftoverServer {

    private final Path cluster;
    private final Path pidFile;

    LeftoverServer(Path cluster) {
        this.cluster = cluster;
        this.pidFile = cluster.resolve("postmaster.pid");
    }

    void stop() throws Exception {
        if (Files.exists(pidFile)) {
            var process = ProcessHandle.of(pid()).filter(ProcessHandle::isAlive);
            var arguments = process.flatMap(it -> it.info().arguments()).map(List::of);
            if (arguments.isPresent()) {
                stop(process.get(), arguments.get());
            }
        }
    }

    /** After a restart of the machine the number may be a stranger's: he is left alone and the file is forgotten. */
    private void stop(ProcessHandle process, List<String> arguments) throws Exception {
        if (arguments.contains(cluster.toString())) {
            new ProcessBuilder("kill", "-INT", "" + process.pid()).start().waitFor();
            process.onExit().get(60, SECONDS);
        } else {
            Files.delete(pidFile);
        }
    }

    private long pid() throws IOException {
        return Long.parseLong(Files.readAllLines(pidFile).get(0).trim());
    }
}
