package se.medvandrare.accounts;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.database.CurrentTenant;

/** The bodies responsible for the data (personuppgiftsansvariga). */
@Component
public class Tenants {

    private static final Logger LOG = LoggerFactory.getLogger(Tenants.class);

    private final JdbcClient jdbc;
    private final CurrentTenant current;
    private final DataKeys keys;
    private final TransactionOperations transactions;

    Tenants(JdbcClient jdbc, CurrentTenant current, DataKeys keys, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.current = current;
        this.keys = keys;
        this.transactions = transactions;
    }

    /** Adds a tenant with a data key of its own and gives its id; must be called outside a transaction. */
    public long add(String name, @Nullable Long municipality) {
        var id = jdbc.sql("insert into tenant (name, municipality_id) values (:name, :municipality) returning id")
                .param("name", name)
                .param("municipality", municipality)
                .query(Long.class)
                .single();
        try (var stay = current.enter(id)) {
            transactions.executeWithoutResult(begun -> keys.make(id));
        }
        return id;
    }

    /** Id and name of these tenants, by name. */
    public List<Named> named(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select id, name, municipality_id from tenant where id in (:ids) order by name")
                        .param("ids", ids)
                        .query(Named.class)
                        .list();
    }

    public Optional<Named> find(String name) {
        return jdbc.sql("select id, name, municipality_id from tenant where name = :name")
                .param("name", name)
                .query(Named.class)
                .optional();
    }

    /**
     * Does something for one tenant after another, each time inside the tenant and in a transaction of its own. Trouble with one
     * is logged and keeps no other waiting.
     *
     * @param what is done, for the log
     */
    public void each(String what, Runnable work) {
        for (long tenant : ids()) {
            try (var stay = current.enter(tenant)) {
                transactions.executeWithoutResult(begun -> work.run());
            } catch (RuntimeException e) {
                LOG.error("Failed for tenant {}: {}.", tenant, what, e);
            }
        }
    }

    /** Every tenant's id, the oldest first. */
    public List<Long> ids() {
        return jdbc.sql("select id from tenant order by id").query(Long.class).list();
    }

    /** Whether anybody has set up the portal. */
    public boolean none() {
        return jdbc.sql("select count(*) from tenant").query(Long.class).single() == 0;
    }

    /** A tenant by name. */
    public record Named(long id, String name, @Nullable Long municipalityId) {}
}
