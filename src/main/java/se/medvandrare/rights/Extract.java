package se.medvandrare.rights;

import java.time.LocalDate;
import java.util.List;

/** Everything that is held about one person. */
record Extract(
        long person,
        String name,
        boolean hidden,
        String controller,
        LocalDate madeOn,
        List<Section> sections,
        List<String> empty) {

    /**
     * The rows of one table.
     *
     * @param technical fields that exist and say nothing, named only
     */
    record Section(
            String table,
            String what,
            CatalogueTable.Processing processing,
            List<Line> lines,
            List<String> technical) {}

    /** One row. */
    record Line(List<Cell> cells) {

        /** What the row says, without what it leaves empty. */
        public List<Cell> filled() {
            return cells.stream().filter(cell -> !cell.value().isEmpty()).toList();
        }
    }

    /**
     * A field of a row.
     *
     * @param token names the cell when it may tell something about somebody else, else empty
     * @param masked whether it is not handed out
     */
    record Cell(String field, String what, String value, String token, boolean masked) {}
}
