package se.medvandrare.database;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Numbers written by four threads until something stops the server: tried, answered and found again. */
class Writes {

    static final int ENOUGH = 300;
    private static final int WRITERS = 4;

    private final Set<Integer> tried = new ConcurrentSkipListSet<>();
    private final Set<Integer> answered = new ConcurrentSkipListSet<>();
    private final CountDownLatch enough = new CountDownLatch(ENOUGH);

    void prepare(JdbcClient database) {
        database.sql("create table written (id int primary key)").update();
    }

    void make(DataSource database, Stop stop) throws Exception {
        var writers = Executors.newFixedThreadPool(WRITERS);
        for (int i = 0; i < WRITERS; i++) {
            int first = i;
            writers.submit(() -> {
                try (var connection = database.getConnection()) {
                    return writeFrom(first, JdbcClient.create(new SingleConnectionDataSource(connection, true)));
                }
            });
        }
        assertThat(enough.await(60, SECONDS)).isTrue();
        stop.run();
        writers.shutdown();
        assertThat(writers.awaitTermination(60, SECONDS)).isTrue();
    }

    /** Ends by the exception that says the server is gone. */
    private Void writeFrom(int first, JdbcClient database) {
        for (int id = first; ; id += WRITERS) {
            tried.add(id);
            database.sql("insert into written values (?)").param(id).update();
            answered.add(id);
            enough.countDown();
        }
    }

    Set<Integer> tried() {
        return tried;
    }

    Set<Integer> answered() {
        return answered;
    }

    List<Integer> found(JdbcClient database) {
        return database.sql("select id from written").query(Integer.class).list();
    }

    /** What stops the server. */
    interface Stop {
        void run() throws Exception;
    }
}
