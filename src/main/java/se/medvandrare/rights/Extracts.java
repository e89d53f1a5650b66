package se.medvandrare.rights;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
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

    Extracts(Subjects subjects, Reader reader, AccessLog log, StepUp stepUp) {
        this.subjects = subjects;
        this.reader = reader;
        this.log = log;
        this.stepUp = stepUp;
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
     * What the person is given, in Swedish.
     *
     * @param opened cells that may tell something about others and have been read through
     */
    public Extract release(long person, Format format, Set<String> opened) {
        stepUp.require();
        var subject = subjects.find(person);
        log.shown("extract " + format, List.of(person));
        return reader.read(subject, SWEDISH, opened::contains);
    }

    /** As what it is handed out. */
    enum Format {
        PDF,
        JSON
    }
}
