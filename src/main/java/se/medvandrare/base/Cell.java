package se.medvandrare.base;

/** A cell of a table that people open in a spreadsheet. */
public final class Cell {

    /** With these a spreadsheet takes a text for a formula, the wide ones of East Asian keyboards included. */
    private static final String STARTS_FORMULA = "=+-@\t\r\n\0\uff1d\uff0b\uff0d\uff20";

    private Cell() {}

    /** The text, with an apostrophe before it where a spreadsheet would calculate it. */
    public static String text(String text) {
        return !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
