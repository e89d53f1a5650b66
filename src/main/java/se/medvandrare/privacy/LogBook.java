package se.medvandrare.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.AccessLog;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Refused;

/** Shows the access log; whoever is named by a code there is logged as seen, like on any other page. */
@Service
@Transactional
class LogBook {

    static final int LONGEST_FILE = 50_000;

    private final LogQueries queries;
    private final AccessLog log;
    private final Clock clock;

    LogBook(LogQueries queries, AccessLog log, Clock clock) {
        this.queries = queries;
        this.log = log;
        this.clock = clock;
    }

    public LogPage page(LogForm form) {
        var asked = form.filled(LocalDate.now(clock));
        var found = queries.count(asked);
        var last = (int) Math.max(1, (found + LogPage.SIZE - 1) / LogPage.SIZE);
        var number = Math.min(asked.page(), last);
        var rows = queries.rows(asked, LogPage.SIZE, (number - 1) * LogPage.SIZE);
        masked("privacy log", rows);
        return new LogPage(asked, found, number, rows);
    }

    public List<LogRow> file(LogForm form) {
        var asked = form.filled(LocalDate.now(clock));
        if (queries.count(asked) > LONGEST_FILE) {
            throw new Refused("privacy.log.csv.long", LONGEST_FILE);
        }
        var rows = queries.rows(asked, LONGEST_FILE, 0);
        masked("privacy file", rows);
        return rows;
    }

    /** Opens a name; those with protected identity have none to open. */
    public PersonRow name(long id) {
        var person = queries.person(id)
                .filter(it -> it.name() != null && !it.hidden())
                .orElseThrow(() -> new NotFound("Person", id));
        log.shown("privacy name", List.of(id));
        return person;
    }

    @Transactional(readOnly = true)
    public Optional<Long> known(long id) {
        return queries.person(id).map(PersonRow::personId);
    }

    @Transactional(readOnly = true)
    public List<LogQueries.Employee> employees() {
        return queries.employees();
    }

    /** Logs that these people were shown as codes. */
    void masked(String purpose, Collection<? extends Coded> shown) {
        log.shown(purpose, shown.stream().map(Coded::personId).distinct().toList());
    }
}
