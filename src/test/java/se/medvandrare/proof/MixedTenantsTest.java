package se.medvandrare.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.Medvandrare;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.accounts.TestAccounts.Home;
import se.medvandrare.database.TestServer;
import se.medvandrare.projects.TestProjects;

/**
 * Two instances of the program on one database, people of two tenants at work in both at once: nobody ever sees a row of the
 * other. {@code -Dproof.requests=100000} asks as often as the profile {@code proof} does.
 */
@PortalTest
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "MEDVANDRARE_DATA=target/database",
            "medvandrare.demo=false",
            "spring.datasource.hikari.maximum-pool-size=4"
        })
@Import({TestProjects.class, TestSessions.class})
@DirtiesContext
class MixedTenantsTest {

    static final int REQUESTS = Integer.getInteger("proof.requests", 600);
    static final int THREADS = 8;
    static final List<String> FAMILIES = List.of("Norrsken", "Fjällräv");

    @LocalServerPort
    int port;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestProjects projects;

    @Autowired
    TestSessions sessions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    ConfigurableApplicationContext second;
    List<Integer> ports;
    List<String> cookies;

    @BeforeEach
    void startASecondInstanceAndSignInToBoth() {
        var settings = new ArrayList<String>(List.of(
                "--server.port=0",
                "--medvandrare.embedded=false",
                "--medvandrare.demo=false",
                "--MEDVANDRARE_MASTER_KEY=" + "A".repeat(43) + "="));
        TestServer.get().settings().forEach((name, value) -> settings.add("--" + name + "=" + value));
        second = new SpringApplicationBuilder(Medvandrare.class).run(settings.toArray(String[]::new));
        ports = List.of(port, second.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
        var homes = List.of(accounts.skelleftea(), accounts.are());
        IntStream.range(0, 2).forEach(at -> fill(homes.get(at), "projekt-" + (char) ('a' + at), FAMILIES.get(at)));
        cookies = List.of(sessions.begin("projekt-a@example.se"), sessions.begin("projekt-b@example.se"));
    }

    @AfterEach
    void stopTheSecondInstance() {
        second.close();
    }

    @Test
    void nobodySeesARowOfTheOtherTenant() throws Exception {
        var results = atOnce(this::ask);

        assertThat(results.stream().mapToInt(Result::foreign).sum()).isZero();
        assertThat(results.stream().mapToInt(Result::failed).sum())
                .as("with fewer connections than askers")
                .isZero();
        assertThat(results.stream().mapToInt(Result::own).sum()).isPositive();
        var leaked = leaks();
        assertThat(leaked)
                .as("the control: a tenant said to the connection and forgotten")
                .isPositive();
        Figures.note(
                "31 two instances, two tenants: foreign rows",
                "0 of " + THREADS * (REQUESTS / THREADS) + " requests",
                leaked + " of 2000 forgotten contexts leaked");
    }

    private Result ask(int thread) throws IOException, InterruptedException {
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var random = new Random(thread);
        var result = new Result(0, 0, 0);
        for (int i = 0; i < REQUESTS / THREADS; i++) {
            int who = random.nextInt(2);
            int project = random.nextInt(4) == 0 ? 1 - who : who;
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + ports.get(random.nextInt(2))
                                    + "/arbete/projekt/projekt-" + (char) ('a' + project) + "/deltagare"))
                            .header("Cookie", cookies.get(who))
                            .build(),
                    BodyHandlers.ofString());
            result = result.plus(
                    answer.body().contains(FAMILIES.get(who)),
                    answer.body().contains(FAMILIES.get(1 - who)),
                    answer.statusCode() != (project == who ? 200 : 404));
        }
        return result;
    }

    /** What a tenant told to the connection for good would do: others on the same connection see its people. */
    private int leaks() throws SQLException {
        int leaked = 0;
        try (var pool = new HikariDataSource()) {
            var settings = TestServer.get().settings();
            pool.setJdbcUrl(settings.get("DATABASE_URL"));
            pool.setUsername(settings.get("DATABASE_USER"));
            pool.setPassword(settings.get("DATABASE_PASSWORD"));
            pool.setMaximumPoolSize(2);
            for (int i = 0; i < 2000; i++) {
                try (var connection = pool.getConnection()) {
                    if (i % 10 == 0) {
                        first(connection, "select set_config('app.tenant', '1', false)");
                    } else {
                        leaked += first(connection, "select count(*) from identity") > 0 ? 1 : 0;
                    }
                }
            }
        }
        return leaked;
    }

    private static int first(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void fill(Home home, String slug, String family) {
        var project = projects.run(home, slug, null);
        accounts.open(slug + "@example.se", home.tenant(), Role.LEADER);
        accounts.inside(
                home.tenant(),
                () -> transactions.execute(begun -> {
                    for (var sql : List.of(
                            "insert into person (id, gender, registered_on) select nextval('person_id'), 'WOMAN', '2026-02-01' from generate_series(1, 40)",
                            "insert into identity (person_id, given_name, family_name) select id, 'Prov', '" + family
                                    + "' from person",
                            "insert into enrolment (id, project_id, person_id, role, submission, entered_on) select nextval('enrolment_id'), "
                                    + project + ", id, 'PARTICIPANT', gen_random_uuid(), '2026-02-01' from person")) {
                        jdbc.sql(sql).update();
                    }
                    return Map.of();
                }));
    }

    private static List<Result> atOnce(Asker work) throws Exception {
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            var tasks = IntStream.range(0, THREADS)
                    .mapToObj(number -> (Callable<Result>) () -> work.ask(number))
                    .toList();
            var results = new ArrayList<Result>();
            for (var future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }

    private interface Asker {
        Result ask(int thread) throws Exception;
    }

    private record Result(int own, int foreign, int failed) {

        Result plus(boolean sawOwn, boolean sawForeign, boolean wrong) {
            return new Result(own + (sawOwn ? 1 : 0), foreign + (sawForeign ? 1 : 0), failed + (wrong ? 1 : 0));
        }
    }
}
