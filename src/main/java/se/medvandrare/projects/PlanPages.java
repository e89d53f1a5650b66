package se.medvandrare.projects;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.base.Option;
import se.medvandrare.projects.PlanPage.Contribution;
import se.medvandrare.projects.PlanPage.Indicator;
import se.medvandrare.projects.PlanPage.Node;
import se.medvandrare.projects.PlanPage.Part;

/** Puts a project's plan together: goals, what is done for them, what they are measured by. */
@Service
@Transactional(readOnly = true)
class PlanPages {

    private final Projects projects;
    private final CardQueries cards;
    private final PlanQueries queries;
    private final List<GoalWork> work;
    private final List<Outcomes> outcomes;
    private final Clock clock;

    PlanPages(
            Projects projects,
            CardQueries cards,
            PlanQueries queries,
            List<GoalWork> work,
            List<Outcomes> outcomes,
            Clock clock) {
        this.projects = projects;
        this.cards = cards;
        this.queries = queries;
        this.work = work;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    PlanPage plan(String slug) {
        var project = projects.seen(slug);
        var leads = projects.leads(slug);
        var said = queries.forecasts(project.id());
        var measures = new Measures(project, said, LocalDate.now(clock));
        var fund = measures.fund(queries.fund(project.id()), leads ? counted(project) : Map.of());
        var own = measures.own(queries.own(project.id()));
        var tree = new Tree(
                cards.goals(project.id()),
                work(project),
                Stream.concat(fund.stream(), own.stream()).toList(),
                queries.contributions(project.id()));
        return new PlanPage(project, leads, tree.roots(), tree.loose(), tree.municipal(), fund, own, said);
    }

    /** What contributes to the goals of the municipality, for everybody: only what visitors can read about. */
    List<Contribution> contributions(ProjectFacts project) {
        var published = work(project).stream().filter(GoalWork.Work::published).toList();
        return new Tree(cards.goals(project.id()), published, List.of(), queries.contributions(project.id()))
                .municipal();
    }

    /** The indicators of a project to choose among; the caller has seen to it that it may be asked. */
    List<Option> measures(long project) {
        return Stream.concat(
                        queries.fund(project).stream()
                                .map(it -> new Option(it.code(), it.code() + " " + Measures.name(it))),
                        queries.own(project).stream()
                                .map(it -> new Option(new Measure(it.id(), null).key(), it.name())))
                .toList();
    }

    private List<GoalWork.Work> work(ProjectFacts project) {
        return work.stream().flatMap(module -> module.of(project).stream()).toList();
    }

    private Map<String, Long> counted(ProjectFacts project) {
        return outcomes.stream()
                .findFirst()
                .map(module -> module.soFar(project))
                .orElse(Map.of());
    }

    /** The tree of goals with what hangs on each. */
    private record Tree(
            List<ProjectCard.GoalRow> goals,
            List<GoalWork.Work> work,
            List<Indicator> indicators,
            Map<Long, List<Long>> contributions) {

        List<Node> roots() {
            return under(null).stream()
                    .filter(node -> node.goal().kind() != GoalKind.MUNICIPAL_GOAL)
                    .toList();
        }

        List<Indicator> loose() {
            return indicators.stream()
                    .filter(it -> it.goalId() == null && it.wanted() != null)
                    .toList();
        }

        List<Contribution> municipal() {
            return goals.stream()
                    .filter(goal -> goal.kind() == GoalKind.MUNICIPAL_GOAL)
                    .map(goal -> new Contribution(goal, parts(goal)))
                    .toList();
        }

        private List<Part> parts(ProjectCard.GoalRow municipal) {
            return goals.stream()
                    .filter(goal -> to(goal).contains(municipal.id()))
                    .map(goal -> new Part(goal, of(goal)))
                    .toList();
        }

        private List<Node> under(@Nullable Long parent) {
            return goals.stream()
                    .filter(goal -> Objects.equals(goal.parentId(), parent))
                    .map(this::node)
                    .toList();
        }

        private Node node(ProjectCard.GoalRow goal) {
            var to = goals.stream()
                    .filter(it -> to(goal).contains(it.id()))
                    .map(ProjectCard.GoalRow::name)
                    .toList();
            var measured = indicators.stream()
                    .filter(it -> Objects.equals(it.goalId(), goal.id()))
                    .toList();
            return new Node(goal, under(goal.id()), of(goal), measured, to);
        }

        private List<GoalWork.Work> of(ProjectCard.GoalRow goal) {
            return work.stream().filter(it -> it.goalId() == goal.id()).toList();
        }

        private List<Long> to(ProjectCard.GoalRow goal) {
            return contributions.getOrDefault(goal.id(), List.of());
        }
    }
}
