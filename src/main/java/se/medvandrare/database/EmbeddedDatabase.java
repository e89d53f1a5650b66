package se.medvandrare.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A durable PostgreSQL of the program's own: one role owns and migrates, the program's role owns nothing. */
class EmbeddedDatabase implements AutoCloseable {

    private static final String ONLY_WITH_PASSWORD_FROM_THIS_MACHINE = """
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128      scram-sha-256
            """;

    private final DataFolder folder;
    private final EmbeddedPostgres server;
    private final JdbcClient superuser;

    EmbeddedDatabase(Path path) throws Exception {
        folder = new DataFolder(path);
        new LeftoverServer(folder.cluster()).stop();
        server = start();
        superuser = JdbcClient.create(server.getPostgresDatabase());
        createDatabase();
    }

    String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/portal";
    }

    JdbcClient superuser() {
        return superuser;
    }

    /** Gives the role a new password, which lives as long as the program. */
    String admit(String role) {
        var password = Passwords.random();
        superuser.sql("alter role " + role + " password '" + password + "'").update();
        return password;
    }

    /** The library is made for tests that are thrown away: everything it leaves out for speed is put back. */
    private EmbeddedPostgres start() throws IOException {
        var password = folder.password();
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.binaries().toFile())
                .setDataDirectory(folder.cluster())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofMinutes(2))
                .setLocaleConfig("pwfile", password.toString())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setDataDirectoryCustomizer(EmbeddedDatabase::closeTheDoor)
                .setConnectConfig("password", Files.readString(password))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("unix_socket_directories", "")
                .start();
    }

    /** Before the first start, so that there is no moment without a password. */
    private static void closeTheDoor(File cluster) {
        try {
            Files.writeString(cluster.toPath().resolve("pg_hba.conf"), ONLY_WITH_PASSWORD_FROM_THIS_MACHINE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void createDatabase() {
        if (superuser
                .sql("select from pg_database where datname = 'portal'")
                .query()
                .listOfRows()
                .isEmpty()) {
            superuser.sql("create role owner login").update();
            superuser.sql("create role app login").update();
            superuser.sql("create database portal owner owner").update();
            superuser.sql("revoke all on database portal from public").update();
            superuser.sql("grant connect on database portal to app").update();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        folder.close();
    }
}
