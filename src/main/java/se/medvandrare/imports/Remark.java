package se.medvandrare.imports;

/**
 * What the reader is told of a row.
 *
 * @param part 1 people, 2 attendance
 * @param line as a spreadsheet numbers it
 * @param fault whether the row cannot be taken because of it; else it is taken, and this should be known
 * @param column as it is named in the file
 * @param code end of the key of the text
 * @param typed what stood there, shortened
 */
record Remark(int part, int line, boolean fault, String column, String code, String typed) {

    private static final int SHOWN = 60;
    private static final String WORD = "word.";

    static Remark of(int part, int line, boolean fault, String column, String code, String typed) {
        var plain = Workbook.FORMULA.equals(typed) ? "=…" : typed;
        return new Remark(
                part, line, fault, column, code, plain.length() > SHOWN ? plain.substring(0, SHOWN) + "…" : plain);
    }

    public boolean attendance() {
        return part == 2;
    }

    /** Key of its text. */
    public String key() {
        if (code.contains(".form.")) {
            return code;
        }
        return "imports.remark." + (code.startsWith(WORD) ? "word" : code);
    }

    /** The words that may stand there; empty when that is not the matter. */
    public String allowed() {
        return code.startsWith(WORD)
                ? Column.BY_NAME.get(code.substring(WORD.length())).choices()
                : "";
    }
}
