package se.medvandrare.database;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The tenant this thread works for: chosen before a transaction begins, by a filter or a job. */
@Component
public class CurrentTenant {

    private final ThreadLocal<Long> tenant = new ThreadLocal<>();

    /** Works for the tenant until closed. */
    public Stay enter(long id) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("The tenant is chosen before the transaction begins.");
        }
        var before = tenant.get();
        tenant.set(id);
        return () -> tenant.set(before);
    }

    /** The tenant; empty when nobody has said. */
    public Optional<Long> id() {
        return Optional.ofNullable(tenant.get());
    }

    /** Work for one tenant, to be closed by a try statement. */
    public interface Stay extends AutoCloseable {

        @Override
        void close();
    }
}
