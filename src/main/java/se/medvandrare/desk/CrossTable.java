package se.medvandrare.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.SmallNumbers;

/**
 * How many contacts of each kind in rows and columns, with sums.
 *
 * @param lines the last one has the sums of the columns
 */
record CrossTable(List<String> columns, List<Line> lines) {

    static final CrossTable NONE = new CrossTable(List.of(), List.of());

    /**
     * Makes the table.
     *
     * @param numbers a row for each of the names of rows, in it a number for each of the names of columns
     * @param sum what the line of sums is called
     * @param shared whether to hide what is small, also from whoever subtracts
     */
    static CrossTable of(List<String> rows, List<String> columns, long[][] numbers, String sum, boolean shared) {
        if (rows.isEmpty()) {
            return new CrossTable(columns, List.of());
        }
        var hidden = shared ? SmallNumbers.hidden(numbers) : new boolean[rows.size() + 1][columns.size() + 1];
        var all = withSums(numbers, columns.size());
        var names = Stream.concat(rows.stream(), Stream.of(sum)).toList();
        return new CrossTable(
                columns,
                IntStream.range(0, names.size())
                        .mapToObj(row -> Line.of(names.get(row), all[row], hidden[row]))
                        .toList());
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public boolean hides() {
        return lines.stream().anyMatch(line -> line.numbers().contains(null));
    }

    private static long[][] withSums(long[][] numbers, int columns) {
        var all = new long[numbers.length + 1][columns + 1];
        for (int row = 0; row < numbers.length; row++) {
            for (int column = 0; column < columns; column++) {
                all[row][column] = numbers[row][column];
                all[row][columns] += numbers[row][column];
                all[numbers.length][column] += numbers[row][column];
                all[numbers.length][columns] += numbers[row][column];
            }
        }
        return all;
    }

    /**
     * A line of the table.
     *
     * @param numbers one for each column and the sum last; null where it is hidden
     */
    record Line(String name, List<@Nullable Long> numbers) {

        private static Line of(String name, long[] numbers, boolean[] hidden) {
            var shown = new ArrayList<@Nullable Long>();
            for (int place = 0; place < numbers.length; place++) {
                shown.add(hidden[place] ? null : numbers[place]);
            }
            return new Line(name, java.util.Collections.unmodifiableList(shown));
        }
    }
}
