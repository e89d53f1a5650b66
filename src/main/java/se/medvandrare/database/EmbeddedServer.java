package se.medvandrare.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** The process of the embedded PostgreSQL: made, started and stopped by PostgreSQL's own programs. */
class EmbeddedServer {

    private static final int PATIENCE = 40;
    /** Its log tells of faults without the row and the statement they are about, which may name somebody. */
    private static final String SETTINGS = """
            -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=60
            -c log_error_verbosity=terse -c log_min_error_statement=panic
            -c fsync=on -c full_page_writes=on -c synchronous_commit=on -c log_checkpoints=off
            """.replace('\n', ' ');

    private final DataFolder folder;
    private final Binaries binaries;
    private final List<String> prefix;
    private final LeftoverServer process;

    EmbeddedServer(DataFolder folder) throws IOException {
        this.folder = folder;
        binaries = new Binaries(folder.binaries());
        folder.password();
        prefix = new ServerUser(folder).prefix();
        process = new LeftoverServer(folder.cluster());
        if (Files.exists(folder.cluster())) {
            refuseAnotherVersion();
            stop();
        } else {
            make();
        }
    }

    /** Half a cluster is never used: it gets its name when it is whole. */
    private void make() throws IOException {
        var unfinished = folder.server().resolve("unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        run(
                "initdb",
                "-D",
                unfinished.toString(),
                "-U",
                "postgres",
                "--pwfile=" + folder.password(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        Files.writeString(unfinished.resolve("pg_hba.conf"), """
                host all all 127.0.0.1/32 scram-sha-256
                """);
        Files.move(unfinished, folder.cluster());
    }

    private void refuseAnotherVersion() throws IOException {
        var theirs = Files.readString(folder.cluster().resolve("PG_VERSION")).strip();
        var ours = run("postgres", "--version").output().replaceFirst(".*?(\\d+).*", "$1");
        if (!theirs.equals(ours)) {
            throw new CannotStart("The data folder " + folder.path() + " was made by PostgreSQL " + theirs
                    + ", this program brings PostgreSQL " + ours + ": move the data over, or choose another folder"
                    + " with MEDVANDRARE_DATA; nothing was changed.");
        }
    }

    /** Waits for sessions that outlived their killed server, which PostgreSQL must not start beside. */
    void start(int port) throws IOException {
        process.forgetStranger();
        for (int tries = 0; ; tries++) {
            renew(folder.log());
            var started = command(
                    "pg_ctl",
                    "start",
                    "-D",
                    folder.cluster().toString(),
                    "-l",
                    folder.log().toString(),
                    "-w",
                    "-t",
                    "3600",
                    "-o",
                    "-p " + port + " " + SETTINGS);
            if (started.worked()) {
                return;
            }
            var log = Files.exists(folder.log()) ? Files.readString(folder.log()) : "";
            if (!log.contains("pre-existing shared memory block") || tries == PATIENCE) {
                throw folder.trouble().of(log.isBlank() ? started.output() : log);
            }
            pause();
        }
    }

    boolean alive() {
        try {
            return process.process().isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    void stop() throws IOException {
        if (alive()) {
            run("pg_ctl", "stop", "-D", folder.cluster().toString(), "-m", "fast", "-w", "-t", "120");
        }
    }

    /** The log of the last time is kept beside the new one. */
    private static void renew(Path log) throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling("log.before"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Command run(String program, String... arguments) throws IOException {
        var command = command(program, arguments);
        if (!command.worked()) {
            throw folder.trouble().of(command.output());
        }
        return command;
    }

    private Command command(String program, String... arguments) throws IOException {
        var all = new java.util.ArrayList<>(List.of(binaries.program(program)));
        all.addAll(List.of(arguments));
        return Command.run(prefix, all);
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
