package se.medvandrare.rights;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.accounts.AccessLog;
import se.medvandrare.accounts.StepUp;
import se.medvandrare.rights.Subjects.Found;

/** Registerutdrag (GDPR art. 15): everything that is held about one person, looked at and handed out with a line in the log. */
@Service
@Transactional
class Extracts {

    static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final Subjects subjects;
    private final Reader reader;
    private final AccessLog log;
    private final StepUp stepUp;
    private final TransactionOperations transactions;

    Extracts(Subjects subjects, Reader reader, AccessLog log, StepUp stepUp, TransactionOperations transactions) {
        this.subjects = subjects;
        this.reader = reader;
        this.log = log;
        this.stepUp = stepUp;
        this.transactions = transactions;
    }

    /** Everybody of that name; each is noted as seen. */
    public List<Found> named(String name) {
        var found = subjects.named(name);
        log.shown("extract search", found.stream().map(Found::id).toList());
        return found;
    }

    public Optional<Long> byNumber(String number) {
        return subjects.byNumber(number);
    }

    /** For whoever decides what is handed out: nothing is masked. */
    public Extract preview(long person) {
        stepUp.require();
        var subject = subjects.find(person);
        log.shown("extract preview", List.of(person));
        return reader.read(subject, LocaleContextHolder.getLocale(), token -> true);
    }

    /**
     * What the person is given, in Swedish. Its own line stands in the log before anything is read, and so in the extract.
     *
     * @param opened cells that may tell something about others and have been read through
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Extract release(long person, Format format, Set<String> opened) {
        stepUp.require();
        transactions.executeWithoutResult(begun -> {
            subjects.find(person);
            log.shown("extract " + format, List.of(person));
        });
        return Objects.requireNonNull(
                transactions.execute(begun -> reader.read(subjects.find(person), SWEDISH, opened::contains)));
    }

    /** As what it is handed out. */
    enum Format {
        PDF,
        JSON
    }
}
