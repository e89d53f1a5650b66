package se.medvandrare.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tables to take along in a file.
 *
 * @param notes what a reader must know of the numbers
 * @param internal small numbers are shown, so that it may not leave the house
 */
record FigureTables(
        String title, LocalDate from, LocalDate till, List<String> notes, boolean internal, List<Table> tables) {

    /**
     * One of them.
     *
     * @param header names of the columns; the first is what the rows are
     */
    record Table(String title, List<String> header, List<Row> rows) {}

    /**
     * A row.
     *
     * @param numbers null where a number is hidden
     */
    record Row(String name, List<@Nullable Long> numbers) {}
}
