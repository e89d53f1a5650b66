package se.medvandrare.rights;

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

    /** Whether the rows hang on an errand. */
    boolean ofErrand() {
        return name.equals("ERRAND");
    }

    /** Whether the rows are found by how somebody is reached. */
    boolean byContact() {
        return name.equals("CONTACT");
    }
}
