package se.medvandrare.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The PostgreSQL of all tests: a container where Docker answers, else the embedded server, which is kept between runs.
 * Its roles are those of the real one; the database in it is made anew for each run.
 */
public class TestServer {

    private static final String DATABASE = "medvandrare_test";
    private static final TestServer ONLY = dockerAnswers() ? container() : embedded();

    private final JdbcClient above;
    private final Function<String, String> urls;
    private final Function<String, DataSource> insides;
    private final DataSource inside;
    private final String url;
    private final String application;
    private final String owner;
    private final String visitor;

    private TestServer(DataSource superuser, Function<String, String> url, Function<String, DataSource> inside) {
        above = JdbcClient.create(superuser);
        urls = url;
        insides = inside;
        this.inside = inside.apply(DATABASE);
        var roles = new Roles(above);
        roles.make();
        makeAnew(DATABASE);
        this.url = url.apply(DATABASE);
        application = roles.admit(Roles.APPLICATION);
        owner = roles.admit(Roles.OWNER);
        visitor = roles.admit(Roles.VISITOR);
    }

    public static TestServer get() {
        return ONLY;
    }

    /** Works past every rule, in the database of the tests. */
    public JdbcClient superuser() {
        return JdbcClient.create(inside);
    }

    /** The superuser on one connection that stays open, for what happens after every test. */
    public JdbcTemplate onOneConnection() {
        try {
            return new JdbcTemplate(new SingleConnectionDataSource(inside.getConnection(), true));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new, empty database beside that of the tests. */
    Another another(String name) {
        makeAnew(name);
        return new Another(urls.apply(name), owner, insides.apply(name));
    }

    private void makeAnew(String name) {
        above.sql("drop database if exists " + name + " with (force)").update();
        new Roles(above).makeDatabase(name);
    }

    record Another(String url, String ownerPassword, DataSource superuser) {}

    /** What an operator would set to use it. */
    public Map<String, String> settings() {
        return Map.of(
                "DATABASE_URL", url,
                "DATABASE_USER", Roles.APPLICATION,
                "DATABASE_PASSWORD", application,
                "DATABASE_OWNER_USER", Roles.OWNER,
                "DATABASE_OWNER_PASSWORD", owner,
                "DATABASE_PUBLIC_USER", Roles.VISITOR,
                "DATABASE_PUBLIC_PASSWORD", visitor);
    }

    /** Asks only where there is a socket to ask: asking in vain takes a while. */
    private static boolean dockerAnswers() {
        return (System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock")))
                && DockerClientFactory.instance().isDockerAvailable();
    }

    private static TestServer container() {
        var container = new PostgreSQLContainer("postgres:18");
        container.start();
        Function<String, String> url = name -> container.getJdbcUrl().replaceFirst("/[^/?]*(\\?|$)", "/" + name + "$1");
        Function<String, DataSource> as =
                name -> new DriverManagerDataSource(url.apply(name), container.getUsername(), container.getPassword());
        return new TestServer(as.apply("postgres"), url, as);
    }

    private static TestServer embedded() {
        try {
            var database = new EmbeddedDatabase(TestFolder.DATA);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database)));
            return new TestServer(database.superuserSource(), database::url, database::superuserSource);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedDatabase database) {
        try {
            database.close();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
