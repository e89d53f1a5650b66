package se.medvandrare.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrossTableTest {

    @Test
    void addsUpRowsAndColumns() {
        var table = CrossTable.of(List.of("a", "b"), List.of("x", "y"), new long[][] {{5, 6}, {7, 8}}, "sum", true);

        assertThat(table.lines())
                .containsExactly(
                        new CrossTable.Line("a", List.of(5L, 6L, 11L)),
                        new CrossTable.Line("b", List.of(7L, 8L, 15L)),
                        new CrossTable.Line("sum", List.of(12L, 14L, 26L)));
        assertThat(table.hides()).isFalse();
    }

    @Test
    void isEmptyWithoutRows() {
        assertThat(CrossTable.of(List.of(), List.of(), new long[0][0], "sum", true)
                        .isEmpty())
                .isTrue();
    }

    /** As large as a table gets: the weeks of a year by hours, most of them quiet. */
    @Test
    void hidesWhatIsSmallInALargeTable() {
        var random = new Random(5);
        var numbers = new long[54][CrossPages.MOST_CELLS / 54];
        for (var row : numbers) {
            java.util.Arrays.setAll(row, column -> random.nextInt(3) == 0 ? random.nextInt(40) : random.nextInt(4));
        }
        var table = CrossTable.of(names(numbers.length), names(numbers[0].length), numbers, "sum", true);

        assertThat(table.hides()).isTrue();
        assertThat(table.lines().stream()
                        .flatMap(line -> line.numbers().stream())
                        .filter(Objects::nonNull))
                .isNotEmpty()
                .allMatch(number -> number >= 5);
    }

    private static List<String> names(int number) {
        return IntStream.range(0, number).mapToObj(String::valueOf).toList();
    }
}
