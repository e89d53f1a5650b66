package se.medvandrare.database;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.Session;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.transaction.TransactionDefinition;

/** Tells PostgreSQL the tenant as the first statement of every transaction, and only until its end. */
class TenantDialect extends HibernateJpaDialect {

    private final CurrentTenant tenant;

    TenantDialect(CurrentTenant tenant) {
        this.tenant = tenant;
    }

    @Override
    public Object beginTransaction(EntityManager entities, TransactionDefinition definition) throws SQLException {
        var transaction = super.beginTransaction(entities, definition);
        entities.unwrap(Session.class).doWork(this::tell);
        return transaction;
    }

    /** Nobody's transaction is told an empty tenant and no clearance, so that nothing said earlier can hold. */
    private void tell(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select set_config('app.tenant', ?, true), set_config('app.cleared', '', true)")) {
            statement.setString(1, tenant.id().map(String::valueOf).orElse(""));
            statement.execute();
        }
    }
}
