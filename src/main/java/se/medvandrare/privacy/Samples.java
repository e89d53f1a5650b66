package se.medvandrare.privacy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.base.NotFound;

/** The monthly follow-up (loggkontroll): rows drawn once a month, each to be answered by a person. */
@Service
@Transactional
class Samples {

    private final SampleQueries queries;
    private final LogBook book;
    private final CurrentUser user;
    private final int size;

    Samples(SampleQueries queries, LogBook book, CurrentUser user, @Value("${MEDVANDRARE_LOG_SAMPLE:10}") int size) {
        this.queries = queries;
        this.book = book;
        this.user = user;
        this.size = size;
    }

    /** Draws for every month that has ended, for the tenant at work. */
    public void draw(LocalDate today) {
        queries.undrawn(today.withDayOfMonth(1)).forEach(month -> queries.draw(month, size));
    }

    /** The rows of a month; of the latest that was drawn when none is named. */
    public Sample of(@Nullable LocalDate asked) {
        var months = queries.months();
        var month =
                asked != null ? asked : months.isEmpty() ? null : months.get(0).month();
        var rows = month == null ? List.<SampleRow>of() : queries.rows(month);
        book.masked("privacy sample", rows);
        return new Sample(months, month, rows);
    }

    public void answer(long sample, AnswerForm form) {
        if (!queries.exists(sample)) {
            throw new NotFound("Sample", sample);
        }
        queries.answer(sample, form, user.id());
    }

    /** A month's rows among all months. */
    record Sample(
            List<SampleQueries.Month> months, @Nullable LocalDate month, List<SampleRow> rows) {}
}
