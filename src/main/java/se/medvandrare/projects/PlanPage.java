package se.medvandrare.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project's plan from its goals to its indicators.
 *
 * @param roots goals that hang under no other
 * @param loose indicators that belong to no goal
 * @param municipal the goals of the municipality with what contributes to them
 */
record PlanPage(
        ProjectFacts project,
        boolean leads,
        List<Node> roots,
        List<Indicator> loose,
        List<Contribution> municipal,
        List<Indicator> fund,
        List<Indicator> own,
        List<Said> forecasts) {

    /** A goal with everything that hangs on it. */
    record Node(
            ProjectCard.GoalRow goal,
            List<Node> under,
            List<GoalWork.Work> work,
            List<Indicator> indicators,
            List<String> contributesTo) {}

    /**
     * An indicator with its target, what it has reached, what somebody believes it will reach, and where the pace so far
     * would take it.
     *
     * @param href of its page
     * @param readOn of an own indicator's latest reading
     */
    record Indicator(
            String key,
            String name,
            String unit,
            @Nullable Long goalId,
            @Nullable BigDecimal wanted,
            @Nullable BigDecimal value,
            @Nullable LocalDate readOn,
            @Nullable String source,
            @Nullable Said forecast,
            @Nullable BigDecimal pace,
            String href) {

        public String wantedText() {
            return text(wanted);
        }

        public String valueText() {
            return text(value);
        }

        public String paceText() {
            return text(pace);
        }
    }

    /** A forecast as it was said. */
    record Said(
            long id,
            @Nullable Long ownIndicatorId,
            @Nullable String code,
            String name,
            BigDecimal expected,
            LocalDate dueOn,
            LocalDate saidOn,
            @Nullable String why) {

        public String expectedText() {
            return text(expected);
        }

        boolean isOf(Measure measure) {
            return measure.equals(new Measure(ownIndicatorId, code));
        }
    }

    /** A goal of the municipality, and what of the project contributes to it. */
    record Contribution(ProjectCard.GoalRow goal, List<Part> parts) {}

    /** A goal, area or track that contributes, with its activities. */
    record Part(ProjectCard.GoalRow goal, List<GoalWork.Work> work) {}

    private static String text(@Nullable BigDecimal number) {
        return number == null ? "–" : number.stripTrailingZeros().toPlainString();
    }
}
