package se.medvandrare.imports;

import java.util.List;

/**
 * A row of a file.
 *
 * @param sheet name of the sheet; empty in a file without sheets
 * @param number as a spreadsheet numbers it, from 1
 * @param cells texts, empty where there is nothing
 */
record Line(String sheet, int number, List<String> cells) {

    boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }

    String cell(int at) {
        return at < cells.size() ? cells.get(at).strip() : "";
    }
}
