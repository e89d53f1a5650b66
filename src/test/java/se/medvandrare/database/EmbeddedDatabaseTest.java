package se.medvandrare.database;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Scanner;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The embedded server is killed, left behind and fought over, and loses nothing it has answered for. */
class EmbeddedDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void writesThroughToTheDiskAndOpensToNobodyWithoutAPassword() throws Exception {
        try (var database = new EmbeddedDatabase(folder)) {
            assertThat(settings(database.superuser()))
                    .containsExactly("fsync=on", "full_page_writes=on", "synchronous_commit=on");
            assertThat(Files.getPosixFilePermissions(folder.resolve("password")))
                    .containsExactlyInAnyOrder(OWNER_READ, OWNER_WRITE);
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), "postgres", ""))
                    .hasMessageContaining("password");
        }
    }

    @Test
    void losesNoAnsweredWriteWhenEveryProcessOfTheServerIsKilled() throws Exception {
        var writes = new Writes();
        try (var database = new EmbeddedDatabase(folder)) {
            writes.prepare(database.superuser());
            writes.make(database.superuser(), this::kill);
        }
        try (var next = new EmbeddedDatabase(folder)) {
            assertThat(writes.answered()).hasSizeGreaterThanOrEqualTo(Writes.ENOUGH);
            assertThat(writes.found(next.superuser())).containsAll(writes.answered());
            assertThat(writes.tried()).containsAll(writes.found(next.superuser()));
        }
    }

    @Test
    void wouldLoseAnsweredWritesIfItAnsweredBeforeTheDiskDid() throws Exception {
        var writes = new Writes();
        try (var database = new EmbeddedDatabase(folder)) {
            writes.prepare(database.superuser());
            answerEarly(database.superuser());
            writes.make(database.superuser(), this::kill);
        }
        try (var next = new EmbeddedDatabase(folder)) {
            assertThat(writes.found(next.superuser()).containsAll(writes.answered()))
                    .isFalse();
        }
    }

    @Test
    void refusesASecondInstanceAndTakesOverFromOneThatWasKilled() throws Exception {
        var program = startAnotherProgram();
        assertThatThrownBy(() -> new EmbeddedDatabase(folder))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is used by another running instance");

        program.destroyForcibly().waitFor();
        assertThat(server().isAlive()).isTrue();

        try (var next = new EmbeddedDatabase(folder)) {
            assertThat(next.superuser()
                            .sql("select id from kept")
                            .query(Integer.class)
                            .list())
                    .containsExactly(7);
        }
    }

    @Test
    void leavesAStrangerAloneWhoHasGotTheNumberOfAServerThatIsGone() throws Exception {
        new EmbeddedDatabase(folder).close();
        var stranger = new ProcessBuilder("sleep", "60").start();
        Files.writeString(
                folder.resolve("postgres/postmaster.pid"), stranger.pid() + "\n" + folder + "\n1\n1\n\n\n0 0\n");

        new EmbeddedDatabase(folder).close();
        assertThat(stranger.isAlive()).isTrue();
        stranger.destroy();
    }

    /** Another program on the same folder; it says so when its database is up, and never ends by itself. */
    public static void main(String[] folder) throws Exception {
        var database = new EmbeddedDatabase(Path.of(folder[0]));
        database.superuser().sql("create table kept as select 7 as id").update();
        System.out.println("THE DATABASE IS UP");
        Thread.sleep(Long.MAX_VALUE);
    }

    private static void answerEarly(JdbcClient database) {
        database.sql("alter system set wal_writer_delay = '10s'").update();
        database.sql("alter role postgres set synchronous_commit = off").update();
        database.sql("select pg_reload_conf()").query().singleValue();
    }

    private Process startAnotherProgram() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var program = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        getClass().getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(new Scanner(program.getInputStream()).findWithinHorizon("THE DATABASE IS UP", 0))
                .isNotNull();
        return program;
    }

    private void kill() throws IOException {
        var server = server();
        Stream.concat(Stream.of(server), server.descendants()).toList().forEach(ProcessHandle::destroyForcibly);
    }

    private ProcessHandle server() throws IOException {
        var pid = Files.readAllLines(folder.resolve("postgres/postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static List<String> settings(JdbcClient database) {
        return database.sql("""
                select name || '=' || setting from pg_settings
                 where name in ('fsync', 'full_page_writes', 'synchronous_commit') order by name
                """).query(String.class).list();
    }
}
