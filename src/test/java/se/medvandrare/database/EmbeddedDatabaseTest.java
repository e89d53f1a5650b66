package se.medvandrare.database;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Scanner;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.FileSystemUtils;

/** The embedded server is killed, left behind and fought over, and loses nothing it has answered for. */
class EmbeddedDatabaseTest {

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

    @Test
    void writesThroughToTheDiskAndOpensToNobodyWithoutAPassword() throws Exception {
        try (var database = new EmbeddedDatabase(folder)) {
            assertThat(settings(database.superuser()))
                    .containsExactly(
                            "fsync=on", "full_page_writes=on", "listen_addresses=127.0.0.1", "synchronous_commit=on");
            assertThat(Files.getPosixFilePermissions(made.resolve("postgres/password")))
                    .containsExactlyInAnyOrder(OWNER_READ, OWNER_WRITE);
            for (var role : List.of("postgres", Roles.OWNER, Roles.APPLICATION)) {
                assertThatThrownBy(() -> DriverManager.getConnection(database.url(), role, ""))
                        .hasMessageContaining("password");
            }
            assertThat(database.superuser().sql("""
                    select pg_encoding_to_char(encoding) || ' ' || datlocprovider::text || ' ' || datlocale
                      from pg_database where datname = 'medvandrare'
                    """).query(String.class).single()).isEqualTo("UTF8 b C.UTF-8");
        }
    }

    @Test
    void losesNoAnsweredWriteWhenEveryProcessOfTheServerIsKilled() throws Exception {
        var writes = new Writes();
        try (var database = new EmbeddedDatabase(folder)) {
            writes.prepare(database.superuser());
            writes.make(database.superuserSource(), this::kill);
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
            writes.make(database.superuserSource(), this::kill);
        }
        try (var next = new EmbeddedDatabase(folder)) {
            assertThat(writes.found(next.superuser()).containsAll(writes.answered()))
                    .isFalse();
        }
    }

    @Test
    void startsTheServerAgainWhenItDiesUnderTheProgram() throws Exception {
        var writes = new Writes();
        try (var database = new EmbeddedDatabase(folder)) {
            writes.prepare(database.superuser());
            writes.make(database.superuserSource(), this::kill);
            await().atMost(Duration.ofSeconds(30))
                    .ignoreExceptions()
                    .untilAsserted(
                            () -> assertThat(writes.found(database.superuser())).containsAll(writes.answered()));
        }
    }

    @Test
    void losesNoAnsweredWriteWhenTheProgramIsKilledAndLeavesItsServer() throws Exception {
        var program = startAnotherProgram();
        var answers = new Scanner(program.getInputStream());
        var answered = answers.findWithinHorizon("ANSWERED 200", 0);
        program.destroyForcibly().waitFor();
        assertThat(answered).isNotNull();
        assertThat(server().isAlive()).isTrue();

        try (var next = new EmbeddedDatabase(folder)) {
            assertThat(next.superuser()
                            .sql("select count(*) from kept")
                            .query(Integer.class)
                            .single())
                    .isGreaterThanOrEqualTo(200);
        }
        assertThat(Files.exists(folder.resolve("postgres/cluster/postmaster.pid")))
                .isFalse();
    }

    @Test
    void losesNoAnsweredWriteWhenProgramAndServerAreKilledTogether() throws Exception {
        var program = startAnotherProgram();
        assertThat(new Scanner(program.getInputStream()).findWithinHorizon("ANSWERED 200", 0))
                .isNotNull();
        program.destroyForcibly();
        kill();
        program.waitFor();

        try (var next = new EmbeddedDatabase(folder)) {
            assertThat(next.superuser()
                            .sql("select count(*) from kept")
                            .query(Integer.class)
                            .single())
                    .isGreaterThanOrEqualTo(200);
        }
    }

    @Test
    void refusesASecondInstanceAndLeavesTheFirstOneAlone() throws Exception {
        var program = startAnotherProgram();
        assertThatThrownBy(() -> new EmbeddedDatabase(folder))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is used by another running instance");
        assertThat(server().isAlive()).isTrue();
        program.destroyForcibly().waitFor();
        new EmbeddedDatabase(folder).close();
    }

    @Test
    void leavesAStrangerAloneWhoHasGotTheNumberOfAServerThatIsGone() throws Exception {
        new EmbeddedDatabase(folder).close();
        var stranger = new ProcessBuilder("sleep", "60").start();
        Files.writeString(
                folder.resolve("postgres/cluster/postmaster.pid"),
                stranger.pid() + "\n" + folder + "\n1\n1\n\n\n0 0\n");

        new EmbeddedDatabase(folder).close();
        assertThat(stranger.isAlive()).isTrue();
        stranger.destroy();
    }

    @Test
    void refusesAFolderOfAnotherVersionAndChangesNothing() throws Exception {
        var version = folder.resolve("postgres/cluster/PG_VERSION");
        Files.writeString(version, "17\n");
        assertThatThrownBy(() -> new EmbeddedDatabase(folder))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("was made by PostgreSQL 17, this program brings PostgreSQL 18");
        assertThat(Files.readString(version)).isEqualTo("17\n");
    }

    @Test
    void startsOverWhatAnEarlierStartHasLeftHalfMade() throws Exception {
        FileSystemUtils.deleteRecursively(folder.resolve("postgres"));
        var unfinished = Files.createDirectories(folder.resolve("postgres/unfinished"));
        Files.writeString(unfinished.resolve("PG_VERSION"), "18\n");
        Files.writeString(folder.resolve("postgres/password.new"), "");
        new EmbeddedDatabase(folder).close();
        assertThat(folder.resolve("postgres/cluster/global/pg_control")).exists();
        assertThat(unfinished).doesNotExist();
    }

    @Test
    void saysWhenTheFolderIsNone() throws Exception {
        var file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> new EmbeddedDatabase(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is not a folder");
    }

    /** Another program on the same folder; it says what has been answered, and never ends by itself. */
    public static void main(String[] folder) throws Exception {
        var database = new EmbeddedDatabase(Path.of(folder[0]));
        var jdbc = JdbcClient.create(
                new SingleConnectionDataSource(database.superuserSource().getConnection(), true));
        jdbc.sql("create table kept (id int)").update();
        for (int i = 1; ; i++) {
            jdbc.sql("insert into kept values (?)").param(i).update();
            System.out.println("ANSWERED " + i);
        }
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
        var said = new StringBuilder();
        while (said.indexOf("ANSWERED 1\n") < 0) {
            var next = program.getInputStream().read();
            assertThat(next).isNotEqualTo(-1);
            said.append((char) next);
        }
        return program;
    }

    private void kill() throws IOException {
        var server = server();
        Stream.concat(Stream.of(server), server.descendants()).toList().forEach(ProcessHandle::destroyForcibly);
    }

    private ProcessHandle server() throws IOException {
        var pid = Files.readAllLines(folder.resolve("postgres/cluster/postmaster.pid"))
                .get(0);
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static List<String> settings(JdbcClient database) {
        return database.sql("""
                select name || '=' || setting from pg_settings
                 where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'listen_addresses') order by name
                """).query(String.class).list();
    }
}
