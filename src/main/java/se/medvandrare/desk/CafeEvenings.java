package se.medvandrare.desk;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.activities.CafeHeads;
import se.medvandrare.base.Refused;

/** Beginning and ending evenings at open meeting places. */
@Service
class CafeEvenings {

    private final CafeEveningRepository evenings;
    private final CafeQueries queries;
    private final CafeHeads heads;
    private final CurrentUser user;
    private final WorkLog log;
    private final TransactionOperations transactions;
    private final Clock clock;

    CafeEvenings(
            CafeEveningRepository evenings,
            CafeQueries queries,
            CafeHeads heads,
            CurrentUser user,
            WorkLog log,
            TransactionOperations transactions,
            Clock clock) {
        this.evenings = evenings;
        this.queries = queries;
        this.heads = heads;
        this.user = user;
        this.log = log;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Begins an evening and gives its id; the same submission again gives the same id. */
    long start(EveningForm form, boolean practice) {
        if (practice) {
            throw new Refused("desk.cafe.practice");
        }
        try {
            return inTransaction(() -> started(form));
        } catch (DataIntegrityViolationException e) {
            return inTransaction(() -> repeated(form.submission()));
        }
    }

    void close(long id) {
        inTransaction(() -> {
            evenings.hold(id).close(clock.instant());
            log.note("CLOSED", "cafe_evening", id);
            return id;
        });
    }

    private long started(EveningForm form) {
        if (!queries.isOpenPlace(form.placeId())) {
            throw new Refused("desk.cafe.place.gone");
        }
        if (form.sessionId() != null) {
            heads.mustBeCountable(form.sessionId());
        }
        var evening = evenings.save(new CafeEvening(form, user.id(), clock.instant()));
        log.note("STARTED", "cafe_evening", evening.id());
        return evening.id();
    }

    /** Whatever broke a rule of the database was a repetition, or somebody else began one there. */
    private long repeated(UUID submission) {
        return evenings.findBySubmission(submission)
                .orElseThrow(() -> new Refused("desk.cafe.already"))
                .id();
    }

    private long inTransaction(LongSupplier work) {
        return Objects.requireNonNull(transactions.execute(begun -> work.getAsLong()));
    }
}
