package se.medvandrare.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Scanner;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Server and program are killed, left behind and fought over, and nothing is lost that was answered for. */
class KilledDatabaseTest extends CopiedFolder {

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
            await().atMost(Duration.ofSeconds(30)).ignoreExceptions().untilAsserted(() -> assertThat(
                            writes.found(database.superuser()))
                    .containsAll(writes.answered()));
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
}
