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
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import se.medvandrare.PortalTest;
import se.medvandrare.database.TestServer;

/**
 * Two instances of the program on one database, people of two tenants at work in both at once, and visitors who sign up: nobody
 * ever sees a row of the other, nor gets a letter from there. The second instance has one connection only. {@code
 * -Dproof.requests=100000} asks as often as the profile {@code proof} does.
 */
@PortalTest
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "MEDVANDRARE_DATA=target/${run:run-1}/database",
            "medvandrare.demo=false",
            "medvandrare.sign-ups-per-network=1000000",
            "spring.datasource.hikari.maximum-pool-size=4",
            "spring.datasource.hikari.connection-timeout=30000"
        })
@Import(TestSessions.class)
@DirtiesContext
class MixedTenantsTest {

    static final int REQUESTS = Integer.getInteger("proof.requests", 600);
    static final int THREADS = 8;
    static final int SIGN_UP_EVERY = Math.max(25, REQUESTS / 800);

    @LocalServerPort
    int port;

    @Autowired
    TestSessions sessions;

    @Autowired
    ApplicationContext context;

    SecondInstance second;
    List<Integer> ports;
    List<MixedTenant> tenants;
    List<String> cookies;

    @BeforeEach
    void startASecondInstanceAndSignInToBoth() throws IOException {
        second = SecondInstance.start(
                "--spring.datasource.hikari.maximum-pool-size=1",
                "--spring.datasource.hikari.connection-timeout=30000",
                "--medvandrare.sign-ups-per-network=1000000");
        ports = List.of(port, second.port());
        tenants = MixedTenant.two(context);
        cookies = tenants.stream().map(it -> sessions.begin(it.login())).toList();
        Visitors.throwLettersAway();
    }

    @AfterEach
    void stopTheSecondInstance() {
        second.close();
    }

    @Test
    void nobodySeesARowOfTheOtherTenant() throws Exception {
        var results = atOnce(this::ask);

        assertThat(results.stream().flatMap(it -> it.wrong().stream()).limit(10))
                .as("with fewer connections than askers")
                .isEmpty();
        assertThat(results.stream().mapToInt(Result::foreign).sum()).isZero();
        assertThat(results.stream().mapToInt(Result::own).sum()).isGreaterThan(REQUESTS / 4);
        var letters = Visitors.letters();
        assertThat(letters).hasSize(results.stream().mapToInt(Result::signUps).sum());
        assertThat(letters).allSatisfy(letter -> tenants.stream()
                .filter(it -> !it.writesTo(letter.to()))
                .forEach(other -> assertThat(letter.text()).doesNotContain(other.family())));
        var leaked = leaks();
        assertThat(leaked)
                .as("the control: a tenant said to the connection and forgotten")
                .isPositive();
        Figures.note(
                "31 two instances, two tenants: foreign rows",
                "0 of " + results.stream().mapToInt(Result::asked).sum() + " requests, 0 of " + letters.size()
                        + " letters",
                leaked + " of 2000 forgotten contexts leaked");
    }

    private Result ask(int thread) throws IOException, InterruptedException {
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var visitors = new Visitors();
        var random = new Random(thread);
        var result = new Result();
        for (int i = 0; i < REQUESTS / THREADS; i++) {
            var base = "http://localhost:" + ports.get(random.nextInt(2));
            int who = random.nextInt(2);
            if (i % SIGN_UP_EVERY == SIGN_UP_EVERY - 1) {
                result.signedUp(visitors.signUp(
                        base + tenants.get(who).form(), "Gäst", tenants.get(who).contact(thread, i)));
            }
            int whose = random.nextInt(4) == 0 ? 1 - who : who;
            var path = tenants.get(whose).pages().get(random.nextInt(4));
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(base + path))
                            .header("Cookie", cookies.get(who))
                            .build(),
                    BodyHandlers.ofString());
            result.answered(
                    path,
                    answer.body().contains(tenants.get(who).family()),
                    answer.body().contains(tenants.get(1 - who).family()),
                    answer.statusCode(),
                    whose == who ? 200 : 404);
        }
        return result;
    }

    /** What a tenant told to the connection for good would do: others on the same connection see its people. */
    private static int leaks() throws SQLException {
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

    /** What one asker saw. */
    private static class Result {

        private final List<String> wrong = new ArrayList<>();
        private int asked;
        private int own;
        private int foreign;
        private int signUps;

        void answered(String path, boolean sawOwn, boolean sawForeign, int status, int expected) {
            asked++;
            own += sawOwn ? 1 : 0;
            foreign += sawForeign ? 1 : 0;
            if (status != expected) {
                wrong.add(status + " " + path);
            }
        }

        void signedUp(int status) {
            asked += 2;
            if (status == 302) {
                signUps++;
            } else {
                wrong.add(status + " sign-up");
            }
        }

        List<String> wrong() {
            return wrong;
        }

        int asked() {
            return asked;
        }

        int own() {
            return own;
        }

        int foreign() {
            return foreign;
        }

        int signUps() {
            return signUps;
        }
    }
}
