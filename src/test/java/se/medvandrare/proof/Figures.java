package se.medvandrare.proof;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/** What the proofs measured, with the control that had to fail beside it; printed as one table when all tests have run. */
public class Figures implements TestExecutionListener {

    private static final List<Figure> ALL = new CopyOnWriteArrayList<>();

    /** {@code control} is what the same measurement gave where the protection was taken away. */
    public static void note(String promise, String measured, String control) {
        ALL.add(new Figure(promise, measured, control));
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (!ALL.isEmpty()) {
            System.out.printf("%n%-64s %-46s %s%n", "promise", "measured", "control that must fail");
            ALL.stream()
                    .sorted(java.util.Comparator.comparing(Figure::promise))
                    .forEach(figure ->
                            System.out.printf("%-64s %-46s %s%n", figure.promise, figure.measured, figure.control));
        }
    }

    private record Figure(String promise, String measured, String control) {}
}
