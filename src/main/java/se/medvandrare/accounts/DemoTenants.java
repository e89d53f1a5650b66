package se.medvandrare.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.ToLongFunction;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.base.DemoFacts;
import se.medvandrare.database.CurrentTenant;

/** The tenants of the demo, one in each municipality, for the modules that fill them. */
@Component
public class DemoTenants {

    private static final int AUDIT_MONTHS = 6;

    private final JdbcClient jdbc;
    private final CurrentTenant current;
    private final TransactionOperations transactions;
    private final Accounts accounts;
    private final Clock clock;

    DemoTenants(
            JdbcClient jdbc,
            CurrentTenant current,
            TransactionOperations transactions,
            Accounts accounts,
            Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.transactions = transactions;
        this.accounts = accounts;
        this.clock = clock;
    }

    public List<String> municipalities() {
        return DemoFacts.rows("tenants.csv").stream()
                .map(row -> row.get("municipality"))
                .toList();
    }

    /** Works for the tenant of a municipality in one transaction; the work is told the municipality's id. */
    public void workFor(String municipality, LongConsumer work) {
        var id = municipality(municipality);
        try (var stay = current.enter(tenant(municipality))) {
            transactions.executeWithoutResult(begun -> work.accept(id));
        }
    }

    /** The rows of a municipality in a file of facts that names it in its column of that name. */
    public static List<CSVRecord> rows(String file, String municipality) {
        return DemoFacts.rows(file).stream()
                .filter(row -> municipality.equals(row.get("municipality")))
                .toList();
    }

    /** Gives the demo accounts their roles for single things, which only the module of the thing can find by name. */
    public void giveRoles(Scope scope, ToLongFunction<String> find) {
        DemoFacts.rows("accounts.csv").stream()
                .filter(row -> scope.name().equals(row.get("scope")))
                .forEach(row -> give(row, scope, scope == Scope.TENANT ? null : find.applyAsLong(row.get("thing"))));
    }

    private void give(CSVRecord row, Scope scope, @Nullable Long thing) {
        var account = account(row.get("login"));
        var tenant = tenant(row.get("municipality"));
        var role = Role.valueOf(row.get("role"));
        if (role == Role.AUDITOR && thing != null) {
            accounts.audit(account, tenant, thing, LocalDate.now(clock).plusMonths(AUDIT_MONTHS));
        } else {
            accounts.give(account, tenant, role, scope, thing);
        }
    }

    public long account(String login) {
        return jdbc.sql("select id from account where login = ?")
                .param(login)
                .query(Long.class)
                .single();
    }

    private long municipality(String slug) {
        return jdbc.sql("select id from municipality where slug = ?")
                .param(slug)
                .query(Long.class)
                .single();
    }

    private long tenant(String municipality) {
        return jdbc.sql("select t.id from tenant t join municipality m on m.id = t.municipality_id where m.slug = ?")
                .param(municipality)
                .query(Long.class)
                .single();
    }
}
