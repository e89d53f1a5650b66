package se.medvandrare.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells in one sentence that the database failed during the start, instead of a page of stack trace. */
class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    private static final String DISK_FULL = "53100";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, SQLException cause) {
        if (DISK_FULL.equals(cause.getSQLState())) {
            return new FailureAnalysis(
                    "The disk of the database is full: make room on it and start again; nothing that was saved is lost.",
                    null,
                    cause);
        }
        return DatabaseAway.isAway(cause)
                ? new FailureAnalysis(
                        "The database stopped answering during the start: " + cause.getMessage(), null, cause)
                : null;
    }
}
