package se.medvandrare.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.Accounts;
import se.medvandrare.database.TestServer;
import se.medvandrare.participants.TestPeople;

/** Many more people than connections: each waits for its turn and nobody for themselves, since sessions have their own. */
@PortalTest
class PoolTest {

    static final int PEOPLE = 200;
    static final int CONNECTIONS = 10;

    @Autowired
    ApplicationContext context;

    @Test
    void twoHundredAtOnceGetTheirPagesOverTenConnections() throws Exception {
        TestPeople.in(context).enrol("Amina", "Norrsken");
        var cookie = new TestSessions(context.getBean(SessionRepository.class), context.getBean(Accounts.class))
                .begin(TestPeople.LEADER);
        try (var instance = SecondInstance.start(
                "--spring.datasource.hikari.maximum-pool-size=" + CONNECTIONS,
                "--spring.datasource.hikari.connection-timeout=60000",
                "--medvandrare.requests.at-a-time=" + PEOPLE)) {
            var begun = System.nanoTime();
            var shown = atOnce(() -> page(instance.port(), cookie).contains("Norrsken"));
            var millis = (System.nanoTime() - begun) / 1_000_000;

            assertThat(shown).hasSize(PEOPLE).doesNotContain(false);
            Figures.note(
                    "27 people at once over " + CONNECTIONS + " connections",
                    PEOPLE + " of " + PEOPLE + " pages in " + millis + " ms",
                    "session on the same connections: locked with 1 person");
        }
    }

    /** What the page above would do if its session were read inside its transaction, on the same connections. */
    @Test
    void aSessionReadInsideTheTransactionOnTheSameConnectionsLocks() {
        try (var same = pool();
                var own = pool()) {
            var page = new TransactionTemplate(new JdbcTransactionManager(same));

            assertThatThrownBy(() -> page.execute(begun -> read(sessions(same))))
                    .as("the control: one person, one connection, and it waits for itself")
                    .isInstanceOf(CannotCreateTransactionException.class)
                    .rootCause()
                    .hasMessageContaining("Connection is not available");
            assertThat(page.<Boolean>execute(begun -> read(sessions(own)))).isFalse();
        }
    }

    private static boolean read(SessionRepository<? extends Session> sessions) {
        return sessions.findById("nobody's") != null;
    }

    /** As Spring Session makes it: every reading is a transaction of its own. */
    private static SessionRepository<? extends Session> sessions(DataSource source) {
        var anew = new TransactionTemplate(new JdbcTransactionManager(source));
        anew.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new JdbcIndexedSessionRepository(new JdbcTemplate(source), anew);
    }

    private static HikariDataSource pool() {
        var settings = TestServer.get().settings();
        var pool = new HikariDataSource();
        pool.setJdbcUrl(settings.get("DATABASE_URL"));
        pool.setUsername(settings.get("DATABASE_USER"));
        pool.setPassword(settings.get("DATABASE_PASSWORD"));
        pool.setMaximumPoolSize(1);
        pool.setConnectionTimeout(500);
        return pool;
    }

    private static String page(int port, String cookie) throws Exception {
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var address = "http://localhost:" + port + "/arbete/projekt/4all/deltagare";
        return client.send(
                        HttpRequest.newBuilder(URI.create(address))
                                .header("Cookie", cookie)
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private static ArrayList<Boolean> atOnce(Callable<Boolean> work) throws Exception {
        var threads = Executors.newFixedThreadPool(PEOPLE);
        try {
            var results = new ArrayList<Boolean>();
            for (var future : threads.invokeAll(
                    IntStream.range(0, PEOPLE).mapToObj(number -> work).toList())) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
