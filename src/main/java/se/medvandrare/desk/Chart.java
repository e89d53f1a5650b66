package se.medvandrare.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A bar chart that is a table as well.
 *
 * @param title says the finding
 * @param label what the rows are
 */
record Chart(String key, String title, String label, List<Bar> bars) {

    static final long SMALL = 5;

    public long max() {
        return bars.stream().mapToLong(Bar::drawn).max().orElse(0);
    }

    public boolean hides() {
        return bars.stream().anyMatch(Bar::hidden);
    }

    /**
     * The same bars without numbers below five. As long as what is left out could be found by subtraction from the total,
     * the next smallest goes too.
     */
    static List<Bar> withoutSmall(List<Bar> bars) {
        var ascending = new ArrayList<>(bars.stream()
                .filter(bar -> bar.value() > 0)
                .sorted(Comparator.comparingLong(Bar::value))
                .toList());
        var left = new ArrayList<Bar>();
        while (!ascending.isEmpty() && (ascending.get(0).value() < SMALL || tellsTooMuch(left))) {
            left.add(ascending.remove(0));
        }
        return bars.stream()
                .map(bar -> left.stream().anyMatch(it -> it == bar) ? new Bar(bar.label(), bar.value(), true) : bar)
                .toList();
    }

    private static boolean tellsTooMuch(List<Bar> left) {
        return left.size() == 1
                || !left.isEmpty() && left.stream().mapToLong(Bar::value).sum() < SMALL;
    }

    /** One bar. */
    record Bar(String label, long value, boolean hidden) {

        Bar(String label, long value) {
            this(label, value, false);
        }

        /** How long it is drawn: a hidden number gives nothing away by its length. */
        public long drawn() {
            return hidden ? 0 : value;
        }
    }
}
