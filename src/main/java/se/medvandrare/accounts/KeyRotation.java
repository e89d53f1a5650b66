package se.medvandrare.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.database.CurrentTenant;

/**
 * Gives tenants new data keys and writes every encrypted field anew, a few rows at a time and without locking any of them
 * while it reads, so that work goes on. Stopped in the middle it goes on where it was: what is done lies under the new key.
 */
@Component
class KeyRotation {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRotation.class);

    private final Tenants tenants;
    private final CurrentTenant current;
    private final TransactionOperations transactions;
    private final DataKeys keys;
    private final SealedRows rows;
    private final List<SealedField> fields;
    private final JdbcClient jdbc;
    private final Duration settle;

    KeyRotation(
            Tenants tenants,
            CurrentTenant current,
            TransactionOperations transactions,
            DataKeys keys,
            SealedRows rows,
            List<SealedFields> modules,
            JdbcClient jdbc,
            @Value("${medvandrare.keys.settle:PT1M}") Duration settle) {
        this.tenants = tenants;
        this.current = current;
        this.transactions = transactions;
        this.keys = keys;
        this.rows = rows;
        fields = modules.stream().flatMap(module -> module.all().stream()).toList();
        this.jdbc = jdbc;
        this.settle = settle;
    }

    /** Makes a new key for every tenant whose last change of keys is finished. */
    void begin() {
        for (long tenant : tenants.ids()) {
            within(tenant, () -> keys.reread(tenant).keys().size() > 1 ? 0 : keys.make(tenant));
        }
    }

    /** Whether some tenant still has fields under an older key. */
    boolean unfinished() {
        return tenants.ids().stream()
                .anyMatch(tenant ->
                        within(tenant, () -> keys.reread(tenant).keys().size() > 1));
    }

    /** Writes everything anew and forgets the older keys; gives the number of fields written. */
    long finish() throws InterruptedException {
        long written = 0;
        for (long tenant : tenants.ids()) {
            if (within(tenant, () -> keys.reread(tenant).keys().size() > 1)) {
                written += renew(tenant);
            }
        }
        return written;
    }

    /** The last pass begins when no instance can write with an older key any more. */
    private long renew(long tenant) throws InterruptedException {
        var made = within(tenant, () -> newest(tenant));
        waitUntil(made.plus(settle));
        within(tenant, () -> keys.reread(tenant));
        var written = pass(tenant);
        waitUntil(made.plus(settle.multipliedBy(2)));
        for (long again = pass(tenant); again > 0; again = pass(tenant)) {
            written += again;
        }
        within(tenant, () -> {
            keys.retireBefore(tenant, keys.reread(tenant).writing().number());
            return tenant;
        });
        LOG.info("Tenant {} has a new data key; {} fields were written anew.", tenant, written);
        return written;
    }

    private long pass(long tenant) {
        long written = 0;
        for (var field : fields) {
            var batch = SealedRows.Batch.first();
            while (!batch.last()) {
                var after = batch.after();
                batch = within(tenant, () -> rows.renew(field, after));
                written += batch.written();
            }
        }
        return written;
    }

    private Instant newest(long tenant) {
        return jdbc.sql("select max(made_at) from data_key where tenant_id = :tenant")
                .param("tenant", tenant)
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
    }

    private <T> T within(long tenant, java.util.function.Supplier<T> work) {
        try (var stay = current.enter(tenant)) {
            return java.util.Objects.requireNonNull(transactions.execute(begun -> work.get()));
        }
    }

    private static void waitUntil(Instant moment) throws InterruptedException {
        var left = Duration.between(Instant.now(), moment);
        if (left.toMillis() > 0) {
            Thread.sleep(left.toMillis());
        }
    }
}
