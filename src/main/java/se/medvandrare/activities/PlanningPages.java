package se.medvandrare.activities;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.base.Option;
import se.medvandrare.projects.Funding;
import se.medvandrare.projects.Projects;

/** What staff see of activities. */
@Service
@Transactional(readOnly = true)
class PlanningPages {

    private static final int MOST_TIMES = 52;

    private final PlanningQueries queries;
    private final DetailsQueries details;
    private final Projects projects;
    private final Mine mine;
    private final Clock clock;

    PlanningPages(PlanningQueries queries, DetailsQueries details, Projects projects, Mine mine, Clock clock) {
        this.queries = queries;
        this.details = details;
        this.projects = projects;
        this.mine = mine;
        this.clock = clock;
    }

    ListPage list(ActivityFilter filter) {
        var rows = queries.list(mine.reach(), filter, LocalDate.now(clock));
        var total = rows.isEmpty() ? 0 : rows.get(0).total();
        return new ListPage(rows, total, filter, PlanningQueries.pages(total), queries.projects(mine.reach()));
    }

    DetailsPage details(long id) {
        var form = mine.activity(id).form();
        var sessions = details.sessions(id, LocalDate.now(clock).minusMonths(6));
        var header = details.header(id);
        return new DetailsPage(header, form, details.texts(id), sessions, funding(header.projectId()));
    }

    DetailsQueries.Header header(long id) {
        mine.activity(id);
        return details.header(id);
    }

    Lists lists() {
        var reach = mine.reach();
        return new Lists(
                queries.organisations(reach), queries.projects(reach), queries.goals(reach), queries.places(reach));
    }

    /** Next term as last term: same weekday, time, place and number, from the first such day ahead. */
    SeriesForm suggest(long id) {
        mine.activity(id);
        var tomorrow = LocalDate.now(clock).plusDays(1);
        return details.lastTerm(id)
                .map(last -> new SeriesForm(
                        ahead(last.day(), tomorrow),
                        last.fromTime(),
                        last.toTime(),
                        Math.min(last.times(), MOST_TIMES),
                        last.placeId(),
                        last.seats()))
                .orElseGet(() -> new SeriesForm(
                        null,
                        LocalTime.of(17, 0),
                        LocalTime.of(19, 0),
                        12,
                        mine.activity(id).form().placeId(),
                        null));
    }

    private static LocalDate ahead(LocalDate day, LocalDate earliest) {
        var next = day.plusWeeks(1);
        return next.isBefore(earliest) ? earliest.with(TemporalAdjusters.nextOrSame(day.getDayOfWeek())) : next;
    }

    private @Nullable Funding funding(@Nullable Long project) {
        return project == null
                ? null
                : projects.funding(project, LocaleContextHolder.getLocale().getLanguage());
    }

    /** The list and how to go on in it. */
    record ListPage(
            List<PlanningQueries.ActivityRow> rows,
            long total,
            ActivityFilter filter,
            int last,
            List<Option> projects) {

        public int number() {
            return filter.sida();
        }

        public @Nullable String previous() {
            return filter.previous();
        }

        public @Nullable String next() {
            return filter.next(last);
        }
    }

    /** One activity with everything. */
    record DetailsPage(
            DetailsQueries.Header header,
            ActivityForm form,
            List<DetailsQueries.TextRow> texts,
            List<DetailsQueries.SessionRow> sessions,
            @Nullable Funding funding) {

        public List<DetailsQueries.SessionRow> ahead() {
            return sessions.stream().filter(session -> !session.over()).toList();
        }

        /** The latest first. */
        public List<DetailsQueries.SessionRow> past() {
            return sessions.stream()
                    .filter(DetailsQueries.SessionRow::over)
                    .sorted(Comparator.comparing(DetailsQueries.SessionRow::startsAt)
                            .reversed())
                    .toList();
        }
    }

    /** What the form offers to choose from. */
    record Lists(List<Option> organisations, List<Option> projects, List<Option> goals, List<Option> places) {}
}
