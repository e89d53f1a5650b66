package se.medvandrare.accounts;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.medvandrare.accounts.LogRows.Entry;

/**
 * Who looked at or changed whom. Written in the transaction of the reading: no log, no page (SFS 2008:355 ch. 4 and the
 * practice of municipal logging). A reading transaction that shows people is therefore never read-only. The rows are
 * written as its last statement, because they wait for their turn in the tenant's chain and others then wait for them.
 */
@Component
public class AccessLog {

    private final CurrentUser user;
    private final LogRows rows;

    AccessLog(CurrentUser user, LogRows rows) {
        this.user = user;
        this.rows = rows;
    }

    /**
     * One row for every person shown.
     *
     * @param purpose why, in a word the data protection officer understands, for example {@code roll} or {@code indicator O.2.3}
     * @param people their ids; nobody is fine
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void shown(String purpose, Collection<Long> people) {
        note("SHOWN", purpose, people);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(String purpose, long person) {
        note("CHANGED", purpose, List.of(person));
    }

    private void note(String action, String purpose, Collection<Long> people) {
        if (people.isEmpty()) {
            return;
        }
        var who = user.id();
        var role = user.roles().stream().map(Role::name).collect(Collectors.joining(" "));
        pending()
                .add(people.stream()
                        .map(person -> new Entry(who, role, action, purpose, person))
                        .toList());
    }

    private PendingLog pending() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(PendingLog.class::isInstance)
                .map(PendingLog.class::cast)
                .findFirst()
                .orElseGet(this::begin);
    }

    private PendingLog begin() {
        var pending = new PendingLog(rows);
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }
}
