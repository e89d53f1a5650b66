package se.medvandrare.database;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** How the embedded server is made, closed to others, and what it refuses. */
class EmbeddedDatabaseTest extends CopiedFolder {

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
                    """).query(String.class).single())
                    .isEqualTo("UTF8 b C.UTF-8");
        }
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

    private static List<String> settings(JdbcClient database) {
        return database.sql("""
                select name || '=' || setting from pg_settings
                 where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'listen_addresses') order by name
                """).query(String.class).list();
    }
}
