package se.medvandrare.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.medvandrare.PortalTest;

/** A transaction that cannot tell its tenant never begins. */
@PortalTest
class TransactionStartTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource pool;

    @Autowired
    TransactionOperations transactions;

    @Test
    void leavesNothingBehindWhenTheConnectionDiesBeforeTheTenantIsTold() {
        killServerProcess(serverProcess());

        assertThatThrownBy(this::serverProcess).isInstanceOf(CannotCreateTransactionException.class);
        assertThat(TransactionSynchronizationManager.hasResource(pool)).isFalse();
        assertThat(serverProcess()).isPositive();
    }

    private int serverProcess() {
        return transactions.execute(begun ->
                jdbc.sql("select pg_backend_pid()").query(Integer.class).single());
    }

    private void killServerProcess(int number) {
        TestServer.get()
                .superuser()
                .sql("select pg_terminate_backend(?, 5000)")
                .param(number)
                .query()
                .singleValue();
    }
}
