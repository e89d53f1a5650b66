package se.medvandrare.desk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.SmallNumbers;

/**
 * A bar chart that is a table as well.
 *
 * @param title says the finding
 * @param label what the rows are
 * @param before for each bar the one of the other period; null when nothing is compared
 */
record Chart(
        String key,
        String title,
        String label,
        List<Bar> bars,
        @Nullable List<Bar> before) {

    public long max() {
        return bars.stream().mapToLong(Bar::drawn).max().orElse(0);
    }

    public boolean hides() {
        return bars.stream().anyMatch(Bar::hidden);
    }

    /**
     * The same bars without numbers below five and those that are hidden already. As long as what is left out could be found by subtraction from the total,
     * the next smallest goes too.
     */
    static List<Bar> withoutSmall(List<Bar> bars) {
        var left = new ArrayList<>(bars.stream()
                .filter(bar -> bar.value() > 0 && (bar.hidden() || bar.value() < SmallNumbers.LEAST))
                .toList());
        var ascending = new ArrayDeque<>(bars.stream()
                .filter(bar -> bar.value() > 0 && !left.contains(bar))
                .sorted(Comparator.comparingLong(Bar::value))
                .toList());
        while (!ascending.isEmpty() && tellsTooMuch(left)) {
            left.add(ascending.remove());
        }
        return bars.stream()
                .map(bar -> left.stream().anyMatch(it -> it == bar) ? new Bar(bar.label(), bar.value(), true) : bar)
                .toList();
    }

    /** The same bars with every number. */
    static List<Bar> withAll(List<Bar> bars) {
        return bars.stream().map(bar -> new Bar(bar.label(), bar.value())).toList();
    }

    private static boolean tellsTooMuch(List<Bar> left) {
        return left.size() == 1
                || !left.isEmpty() && left.stream().mapToLong(Bar::value).sum() < SmallNumbers.LEAST;
    }

    /** One bar. */
    record Bar(String label, long value, boolean hidden) {

        Bar(String label, long value) {
            this(label, value, false);
        }

        /** Null where it is hidden. */
        public @Nullable Long shown() {
            return hidden ? null : value;
        }

        /** How long it is drawn: a hidden number gives nothing away by its length. */
        public long drawn() {
            return hidden ? 0 : value;
        }
    }
}
