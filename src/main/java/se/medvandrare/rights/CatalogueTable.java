package se.medvandrare.rights;

import java.util.List;

/** A table of the catalogue with its fields, in the reader's language. */
record CatalogueTable(String name, String what, Path path, Processing processing, List<Field> fields) {

    public List<Field> shown() {
        return fields.stream().filter(field -> field.kind() != Kind.TECHNICAL).toList();
    }

    public List<Field> technical() {
        return fields.stream().filter(field -> field.kind() == Kind.TECHNICAL).toList();
    }

    /**
     * A column.
     *
     * @param thirdParty whether it may tell something about somebody else
     */
    record Field(String name, String what, Kind kind, boolean sealed, boolean thirdParty) {}

    /** Why the data is held: a line of the register of processing. */
    record Processing(
            String code,
            String name,
            String purpose,
            String about,
            String ground,
            String secrecy,
            String retention,
            String recipients,
            boolean verified) {}
}
