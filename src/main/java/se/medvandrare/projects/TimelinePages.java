package se.medvandrare.projects;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the time line of a project together: goals with what is done for them, meetings and evaluations. */
@Service
@Transactional(readOnly = true)
class TimelinePages {

    private final Projects projects;
    private final TimelineQueries queries;
    private final List<ProjectTime> activities;
    private final Clock clock;

    TimelinePages(Projects projects, TimelineQueries queries, List<ProjectTime> activities, Clock clock) {
        this.projects = projects;
        this.queries = queries;
        this.activities = activities;
        this.clock = clock;
    }

    TimelinePage page(String slug) {
        var project = projects.seen(slug);
        var spans = activities.stream().flatMap(it -> it.of(project).stream()).toList();
        var tree = new Tree("/arbete/projekt/" + slug, queries.goals(project.id()), spans);
        var all = Stream.concat(
                        tree.rows().stream(),
                        queries.days(project.id()).stream().map(it -> it.row(slug)))
                .toList();
        var inside = all.stream()
                .filter(row -> row.touches(project.startsOn(), project.endsOn()))
                .map(row -> row.within(project.startsOn(), project.endsOn()))
                .toList();
        return new TimelinePage(project, inside, all.size() - inside.size(), LocalDate.now(clock));
    }

    /** Goals, each followed by what is below it and done for it; then what is done for no goal. */
    private record Tree(String base, List<TimelineQueries.Goal> goals, List<ProjectTime.Span> spans) {

        List<TimeRow> rows() {
            var rows = new ArrayList<TimeRow>();
            under(null).forEach(goal -> add(goal, rows));
            spans.stream()
                    .filter(span -> goals.stream().noneMatch(goal -> Objects.equals(goal.id(), span.goalId())))
                    .map(Tree::row)
                    .forEach(rows::add);
            return rows;
        }

        private void add(TimelineQueries.Goal goal, List<TimeRow> rows) {
            var own = new ArrayList<TimeRow>();
            under(goal.id()).forEach(below -> add(below, own));
            spans.stream()
                    .filter(span -> Objects.equals(span.goalId(), goal.id()))
                    .map(Tree::row)
                    .forEach(own::add);
            rows.add(TimeRow.of(
                    goal.kind().name(),
                    goal.name(),
                    base + "/mal/" + goal.id(),
                    goal.startsOn() == null ? first(own) : goal.startsOn(),
                    goal.endsOn() == null ? last(own) : goal.endsOn(),
                    false));
            rows.addAll(own);
        }

        private List<TimelineQueries.Goal> under(@Nullable Long parent) {
            return goals.stream()
                    .filter(goal -> Objects.equals(goal.parentId(), parent))
                    .toList();
        }

        private static TimeRow row(ProjectTime.Span span) {
            return new TimeRow(
                    "ACTIVITY",
                    span.title(),
                    span.lang(),
                    span.dir(),
                    "/arbete/aktiviteter/" + span.id(),
                    span.from(),
                    span.till(),
                    false);
        }

        private static @Nullable LocalDate first(List<TimeRow> rows) {
            return rows.stream()
                    .map(TimeRow::from)
                    .filter(Objects::nonNull)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }

        private static @Nullable LocalDate last(List<TimeRow> rows) {
            return rows.stream()
                    .map(TimeRow::till)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }
    }
}
