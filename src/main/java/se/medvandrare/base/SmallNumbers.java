package se.medvandrare.base;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which numbers of a table with sums must be hidden so that those under five are, and cannot be had by subtraction: seen from
 * outside, each of them may still be anything from 0 to 4. What is hidden for that reason looks the same as what is small.
 *
 * <p>The table is a network: the total flows to the rows, from there through the cells to the columns and back. Another table
 * that fits what is shown is another flow, so how much a hidden number can vary is how much flow finds another way. That is
 * exact for whole numbers.
 */
public final class SmallNumbers {

    /** Numbers below are hidden wherever figures leave those who work with the people. */
    public static final int LEAST = 5;

    private final int rows;
    private final int columns;
    private final long[][] numbers;
    private final boolean[][] hidden;

    private SmallNumbers(long[][] cells) {
        rows = cells.length;
        columns = cells[0].length;
        numbers = withSums(cells);
        hidden = new boolean[rows + 1][columns + 1];
    }

    /**
     * What to hide.
     *
     * @param cells at least one row and one column
     * @return as the table with a last column of row sums, a last row of column sums, and the total in the corner
     */
    public static boolean[][] hidden(long[][] cells) {
        return new SmallNumbers(cells).hide();
    }

    /**
     * Which of the parts of a known sum to hide.
     *
     * @param parts none of them negative; they make up a sum that is shown
     */
    public static boolean[] hiddenParts(long... parts) {
        var hidden = new boolean[parts.length];
        long unseen = 0;
        int count = 0;
        for (int place : byNumber(parts)) {
            if (parts[place] < LEAST || count > 0 && (count < 2 || unseen < LEAST - 1)) {
                hidden[place] = true;
                unseen += parts[place];
                count++;
            }
        }
        return hidden;
    }

    private static List<Integer> byNumber(long[] parts) {
        var places = new ArrayList<Integer>();
        for (int place = 0; place < parts.length; place++) {
            places.add(place);
        }
        places.sort(Comparator.comparingLong(place -> parts[place]));
        return places;
    }

    private static long[][] withSums(long[][] cells) {
        var sums = new long[cells.length + 1][cells[0].length + 1];
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[0].length; column++) {
                sums[row][column] = cells[row][column];
                sums[row][cells[0].length] += cells[row][column];
                sums[cells.length][column] += cells[row][column];
                sums[cells.length][cells[0].length] += cells[row][column];
            }
        }
        return sums;
    }

    private boolean[][] hide() {
        if (numbers[rows][columns] < LEAST) {
            Arrays.stream(hidden).forEach(row -> Arrays.fill(row, true));
            return hidden;
        }
        var places = places();
        places.stream().filter(this::isSmall).forEach(place -> hidden[place.row][place.column] = true);
        places.stream().filter(this::isSmall).forEach(this::protect);
        return hidden;
    }

    private boolean isSmall(Place place) {
        return number(place) < LEAST;
    }

    /** Hides the smallest number that helps, until the place may be anything that is small. */
    private void protect(Place small) {
        while (!isProtected(small)) {
            var shown = places().stream()
                    .filter(place -> !hidden[place.row][place.column])
                    .sorted(Comparator.comparingLong(this::number))
                    .toList();
            var helps = shown.stream()
                    .filter(place -> helps(small, place))
                    .findFirst()
                    .or(() -> shown.stream().filter(small::isInLineWith).findFirst())
                    .orElseGet(() -> shown.get(0));
            hidden[helps.row][helps.column] = true;
        }
    }

    private boolean helps(Place small, Place other) {
        hidden[other.row][other.column] = true;
        var enough = isProtected(small);
        hidden[other.row][other.column] = false;
        return enough;
    }

    /** Whether a table with 0 here and one with 4 here both fit what is shown. */
    private boolean isProtected(Place place) {
        var number = number(place);
        return new Flow(place).canBring(number, from(place), to(place))
                && new Flow(place).canBring(LEAST - 1 - number, to(place), from(place));
    }

    /** Everything but the total, which is always shown here. */
    private List<Place> places() {
        var places = new ArrayList<Place>();
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                if (row < rows || column < columns) {
                    places.add(new Place(row, column));
                }
            }
        }
        return places;
    }

    private long number(Place place) {
        return numbers[place.row][place.column];
    }

    private int from(Place place) {
        return place.row == rows ? rows + place.column : place.column == columns ? rows + columns : place.row;
    }

    private int to(Place place) {
        return place.row == rows ? rows + columns + 1 : place.column == columns ? place.row : rows + place.column;
    }

    /** A number of the table; the last row and the last column are sums. */
    private record Place(int row, int column) {

        boolean isInLineWith(Place other) {
            return row == other.row || column == other.column;
        }
    }

    /** What is hidden, apart from one place, as a network to move people about in. */
    private final class Flow {

        private final long[][] left = new long[rows + columns + 2][rows + columns + 2];

        Flow(Place without) {
            for (var place : places()) {
                if (hidden[place.row][place.column] && !place.equals(without)) {
                    left[from(place)][to(place)] = Long.MAX_VALUE / 2;
                    left[to(place)][from(place)] = number(place);
                }
            }
        }

        /** Whether so many find a way, one at a time. */
        boolean canBring(long people, int from, int to) {
            for (long person = 0; person < people; person++) {
                if (!bring(from, to)) {
                    return false;
                }
            }
            return true;
        }

        private boolean bring(int from, int to) {
            var before = new int[left.length];
            Arrays.fill(before, -1);
            before[from] = from;
            var next = new ArrayDeque<>(List.of(from));
            while (!next.isEmpty() && before[to] < 0) {
                int here = next.remove();
                for (int there = 0; there < left.length; there++) {
                    if (before[there] < 0 && left[here][there] > 0) {
                        before[there] = here;
                        next.add(there);
                    }
                }
            }
            if (before[to] < 0) {
                return false;
            }
            for (int here = to; here != from; here = before[here]) {
                left[before[here]][here]--;
                left[here][before[here]]++;
            }
            return true;
        }
    }
}
