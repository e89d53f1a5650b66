package se.medvandrare.accounts;

import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionSynchronization;
import se.medvandrare.accounts.LogRows.Entry;

/** What the running transaction has to log before it may commit. */
class PendingLog implements TransactionSynchronization {

    private final LogRows rows;
    private final List<Entry> entries = new ArrayList<>();

    PendingLog(LogRows rows) {
        this.rows = rows;
    }

    void add(List<Entry> more) {
        entries.addAll(more);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        rows.write(List.copyOf(entries));
        entries.clear();
    }

    /** Whatever came too late to be written refuses the page all the same. */
    @Override
    public void afterCommit() {
        if (!entries.isEmpty()) {
            throw new IllegalStateException("The access log was told of people after it had been written.");
        }
    }
}
