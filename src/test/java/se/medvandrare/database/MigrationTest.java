package se.medvandrare.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** What has been migrated somewhere is never changed again, and its rows live on. */
class MigrationTest {

    private static final String LANDED = "90";
    private static final Path ROWS = Path.of("src/test/resources/landed/V0090.sql");

    @ParameterizedTest
    @CsvFileSource(resources = "/landed/checksums.csv", numLinesToSkip = 1)
    void aLandedMigrationStaysAsItWas(Path file, String sha256) throws IOException, NoSuchAlgorithmException {
        var now = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        assertThat(HexFormat.of().formatHex(now)).isEqualTo(sha256);
    }

    @Test
    void theRowsOfALandedPortalLiveOn() throws Exception {
        var database = TestServer.get().another("medvandrare_landed");
        flyway(database).target(LANDED).load().migrate();
        try (var connection = database.superuser().getConnection()) {
            ScriptUtils.executeSqlScript(connection, new org.springframework.core.io.PathResource(ROWS));
        }
        var before = rows(database);

        flyway(database).load().migrate();

        assertThat(before).isNotEmpty();
        assertThat(rows(database)).containsAllEntriesOf(before);
        assertThat(flyway(database).load().info().pending()).isEmpty();
        assertThat(JdbcClient.create(database.superuser())
                        .sql("""
                select l.seq = 1 and l.hash = access_log_hash(l) and l.hash = h.hash and h.seq = 1
                  from access_log l join log_head h using (tenant_id)
                """)
                        .query(Boolean.class)
                        .list())
                .containsExactly(true);
    }

    private static org.flywaydb.core.api.configuration.FluentConfiguration flyway(TestServer.Another database) {
        return Flyway.configure()
                .dataSource(database.url(), Roles.OWNER, database.ownerPassword())
                .placeholders(Roles.PLACEHOLDERS);
    }

    /** How many rows each table holds that holds any. */
    private static Map<String, Long> rows(TestServer.Another database) {
        var jdbc = JdbcClient.create(database.superuser());
        var counts = new TreeMap<String, Long>();
        jdbc.sql("""
                select relname from pg_class
                 where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> 'flyway_schema_history'
                """).query(String.class).list().forEach(table -> counts.put(table, count(jdbc, table)));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private static long count(JdbcClient jdbc, String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
