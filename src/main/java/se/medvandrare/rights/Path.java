package se.medvandrare.rights;

import org.jspecify.annotations.Nullable;

/**
 * How the rows of a table belong to a person.
 *
 * @param condition SQL on a table called {@code t}
 */
record Path(String name, String condition) {

    /** Whether an extract about somebody looks here. */
    boolean personal() {
        return !condition.equals("false");
    }

    /** Whether the rows are found by what stands in them, which only the program can read. */
    boolean searched() {
        return condition.equals("true");
    }

    /** The table on whose rows these hang; null for none. */
    @Nullable String head() {
        return switch (name) {
            case "ERRAND" -> "errand";
            case "GUIDANCE" -> "guidance_case";
            default -> null;
        };
    }

    /** SQL of the number of the row they hang on; 0 for none. */
    String headNumber() {
        return switch (name) {
            case "ERRAND" -> "t.errand_id";
            case "GUIDANCE" -> "t.case_id";
            default -> "0";
        };
    }

    /** Whether the rows are found by how somebody is reached. */
    boolean byContact() {
        return name.equals("CONTACT");
    }
}
