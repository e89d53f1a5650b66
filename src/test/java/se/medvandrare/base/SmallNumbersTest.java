package se.medvandrare.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Nobody outside can subtract their way to a small number: every table that fits what is shown is made, one by one, and each
 * small number is every number from 0 to 4 in some of them.
 */
class SmallNumbersTest {

    static final int TABLES = 1000;

    final Random random = new Random(15);

    @Test
    void hidesWhatIsSmallAndWhatWouldGiveItAway() {
        var hidden = SmallNumbers.hidden(new long[][] {{3, 12}, {20, 30}});
        assertThat(hidden[0][0]).isTrue();
        assertThat(hidden[2][2]).isFalse();
        assertNobodyCanTell(new long[][] {{3, 12}, {20, 30}}, hidden);
    }

    @Test
    void hidesNothingWhereNothingIsSmall() {
        assertThat(SmallNumbers.hidden(new long[][] {{5, 12}, {20, 30}})).isDeepEqualTo(new boolean[3][3]);
    }

    @Test
    void hidesEverythingOfFewerThanFive() {
        for (var row : SmallNumbers.hidden(new long[][] {{1, 0}, {2, 1}})) {
            assertThat(row).containsOnly(true);
        }
    }

    @Test
    void cannotBeUndoneBySubtractionHoweverTheNumbersFall() {
        int shown = 0;
        for (int round = 0; round < TABLES; round++) {
            var cells = table(1 + random.nextInt(2), 1 + random.nextInt(3), 2 + random.nextInt(8));
            var hidden = SmallNumbers.hidden(cells);
            assertNobodyCanTell(cells, hidden);
            shown += count(hidden);
        }
        assertThat(shown).as("the control: not everything is hidden").isGreaterThan(TABLES / 2);
    }

    /** The same search finds the number when only what is small is hidden. */
    @Test
    void theControlFindsWhatIsNotHiddenWell() {
        var cells = new long[][] {{3, 12}, {20, 30}};
        var naive = new boolean[3][3];
        naive[0][0] = true;
        assertThat(new Search(cells, naive).possible(0, 0)).containsExactly(3L);
    }

    @Test
    void hidesPartsOfAKnownSumTogether() {
        assertThat(SmallNumbers.hiddenParts(3, 20, 40)).containsExactly(true, true, false);
        assertThat(SmallNumbers.hiddenParts(0, 0, 40)).containsExactly(true, true, true);
        assertThat(SmallNumbers.hiddenParts(4, 3, 40)).containsExactly(true, true, false);
        assertThat(SmallNumbers.hiddenParts(5, 20, 40)).containsExactly(false, false, false);
        for (int round = 0; round < TABLES; round++) {
            var parts = random.longs(3, 0, 9).toArray();
            var sum = Arrays.stream(parts).sum();
            if (sum >= SmallNumbers.LEAST) {
                var hidden = SmallNumbers.hiddenParts(parts);
                var unseen = 0L;
                var many = 0;
                for (int place = 0; place < 3; place++) {
                    assertThat(hidden[place] || parts[place] >= SmallNumbers.LEAST)
                            .isTrue();
                    unseen += hidden[place] ? parts[place] : 0;
                    many += hidden[place] ? 1 : 0;
                }
                assertThat(many == 0 || many >= 2 && unseen >= SmallNumbers.LEAST - 1)
                        .isTrue();
            }
        }
    }

    private long[][] table(int rows, int columns, int most) {
        var cells = new long[rows][columns];
        for (var row : cells) {
            Arrays.setAll(row, column -> random.nextInt(3) == 0 ? 0 : random.nextInt(most));
        }
        return cells;
    }

    private static void assertNobodyCanTell(long[][] cells, boolean[][] hidden) {
        var search = new Search(cells, hidden);
        for (int row = 0; row < hidden.length; row++) {
            for (int column = 0; column < hidden[0].length; column++) {
                if (search.numbers[row][column] < SmallNumbers.LEAST) {
                    assertThat(hidden[row][column]).isTrue();
                    assertThat(search.possible(row, column))
                            .as(
                                    "%s %s of %s, %s hidden",
                                    row, column, Arrays.deepToString(cells), Arrays.deepToString(hidden))
                            .contains(0L, 1L, 2L, 3L, 4L);
                }
            }
        }
    }

    private static int count(boolean[][] hidden) {
        return (int) Arrays.stream(hidden)
                .flatMap(row -> {
                    var values = new java.util.ArrayList<Boolean>();
                    for (var one : row) {
                        values.add(one);
                    }
                    return values.stream();
                })
                .filter(one -> !one)
                .count();
    }

    /** Tries every table of whole numbers that fits what is shown, with no rule but adding up. */
    private static class Search {

        final long[][] numbers;
        final boolean[][] hidden;
        final int rows;
        final int columns;

        Search(long[][] cells, boolean[][] hidden) {
            rows = cells.length;
            columns = cells[0].length;
            numbers = new long[rows + 1][columns + 1];
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    numbers[row][column] = cells[row][column];
                    numbers[row][columns] += cells[row][column];
                    numbers[rows][column] += cells[row][column];
                    numbers[rows][columns] += cells[row][column];
                }
            }
            this.hidden = hidden;
        }

        Set<Long> possible(int row, int column) {
            var found = new HashSet<Long>();
            for (long wanted = 0; wanted < SmallNumbers.LEAST; wanted++) {
                if (fits(new long[rows][columns], 0, row, column, wanted)) {
                    found.add(wanted);
                }
            }
            return found;
        }

        private boolean fits(long[][] table, int place, int row, int column, long wanted) {
            if (place == rows * columns) {
                return sumsFit(table) && at(table, row, column) == wanted;
            }
            int y = place / columns;
            int x = place % columns;
            long from = hidden[y][x] ? 0 : numbers[y][x];
            long to = hidden[y][x] ? most(table, y, x) : numbers[y][x];
            if (y == row && x == column) {
                from = wanted;
                to = Math.min(to, wanted);
            }
            for (long number = from; number <= to; number++) {
                table[y][x] = number;
                if (lineFits(table, y, x) && fits(table, place + 1, row, column, wanted)) {
                    return true;
                }
            }
            table[y][x] = 0;
            return false;
        }

        /** No more than what is shown leaves room for; where nothing is shown, ten people more than there are. */
        private long most(long[][] table, int y, int x) {
            long most = hidden[rows][columns] ? 10 : numbers[rows][columns];
            if (!hidden[y][columns]) {
                most = Math.min(
                        most,
                        numbers[y][columns] - Arrays.stream(table[y], 0, x).sum());
            }
            if (!hidden[rows][x]) {
                long above = 0;
                for (int row = 0; row < y; row++) {
                    above += table[row][x];
                }
                most = Math.min(most, numbers[rows][x] - above);
            }
            return most;
        }

        private boolean lineFits(long[][] table, int y, int x) {
            return x < columns - 1
                    || hidden[y][columns]
                    || Arrays.stream(table[y]).sum() == numbers[y][columns];
        }

        private boolean sumsFit(long[][] table) {
            long total = 0;
            for (int column = 0; column < columns; column++) {
                long sum = 0;
                for (int row = 0; row < rows; row++) {
                    sum += table[row][column];
                }
                total += sum;
                if (!hidden[rows][column] && sum != numbers[rows][column]) {
                    return false;
                }
            }
            return hidden[rows][columns] || total == numbers[rows][columns];
        }

        private long at(long[][] table, int row, int column) {
            long sum = 0;
            for (int y = 0; y < rows; y++) {
                for (int x = 0; x < columns; x++) {
                    if ((row == rows || row == y) && (column == columns || column == x)) {
                        sum += table[y][x];
                    }
                }
            }
            return sum;
        }
    }
}
