package se.medvandrare.projects;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together how a project is steered, and reminds of what is to be done. */
@Service
@Transactional(readOnly = true)
class SteeringPages implements Reminders {

    private final Projects projects;
    private final SteeringQueries queries;
    private final Clock clock;

    SteeringPages(Projects projects, SteeringQueries queries, Clock clock) {
        this.projects = projects;
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * The page with a part of one table, and the first of the others.
     *
     * @param word of the table; null for none in particular
     * @param part from 1; the last one when there are fewer
     */
    SteeringPage page(String slug, @Nullable String word, int part) {
        var project = projects.seen(slug);
        var open = SteeringKind.of(word);
        var rows = queries.rows(project.id(), LocalDate.now(clock), open, Math.max(1, part));
        return new SteeringPage(
                project,
                Arrays.stream(SteeringKind.values())
                        .map(kind -> table(kind, rows))
                        .toList());
    }

    @Override
    public List<Reminder> of(ProjectFacts project, LocalDate today) {
        return queries.waiting(project.id(), today.plusMonths(1)).stream()
                .map(it -> new Reminder(
                        it.kind().texts() + ".reminder",
                        it.what(),
                        it.dueOn(),
                        it.dueOn().isBefore(today),
                        "/arbete/projekt/" + project.slug() + it.kind().page()))
                .toList();
    }

    private static SteeringPage.Table table(SteeringKind kind, List<SteeringPage.Row> all) {
        var rows = all.stream().filter(row -> row.kind() == kind).toList();
        return rows.isEmpty()
                ? new SteeringPage.Table(kind, rows, 1, 0)
                : new SteeringPage.Table(
                        kind,
                        rows,
                        1 + (rows.get(0).place() - 1) / SteeringPage.SIZE,
                        rows.get(0).total());
    }
}
