package se.medvandrare.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.medvandrare.PortalTest;

/** A transaction that cannot tell its tenant never begins. */
@PortalTest
class TransactionStartTest {

    private static final JdbcTemplate SUPERUSER = TestServer.get().onOneConnection();

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource pool;

    @Autowired
    TransactionOperations transactions;

    /** The pool hands out a dead connection unseen only just after its last use, which a busy machine may miss. */
    @Test
    void leavesNothingBehindWhenTheConnectionDiesBeforeTheTenantIsTold() {
        Throwable refused = null;
        for (int tries = 0; refused == null && tries < 50; tries++) {
            killServerProcess(serverProcess());
            refused = catchThrowable(this::serverProcess);
        }
        assertThat(refused).isInstanceOf(CannotCreateTransactionException.class);
        assertThat(TransactionSynchronizationManager.hasResource(pool)).isFalse();
        assertThat(serverProcess()).isPositive();
    }

    private int serverProcess() {
        return transactions.execute(begun ->
                jdbc.sql("select pg_backend_pid()").query(Integer.class).single());
    }

    private void killServerProcess(int number) {
        SUPERUSER.queryForList("select pg_terminate_backend(?, 5000)", number);
    }
}
