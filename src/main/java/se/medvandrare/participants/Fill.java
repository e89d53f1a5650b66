package se.medvandrare.participants;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be filled in for many people at once, and the fields it takes for each. */
public enum Fill {
    NATIONALITY(FillField.NATIONAL),
    TARGET_GROUP_CHECK(FillField.DOCUMENT, FillField.CHECKED_ON),
    GENDER(FillField.GENDER),
    BIRTH_DATE(FillField.BIRTH_DATE, FillField.BIRTH_DATE_SOURCE),
    EMPLOYMENT(FillField.EMPLOYMENT, FillField.UNEMPLOYED_SINCE),
    EDUCATION(FillField.ISCED),
    UNEMPLOYED_SINCE(FillField.UNEMPLOYED_SINCE),
    LEVEL_ENTRY(FillField.LEVEL_ENTRY),
    LEVEL_EXIT(FillField.LEVEL_EXIT),
    EXIT_STATUS(FillField.STATUS, FillField.STATUS_ON),
    SIX_MONTHS(FillField.STATUS_LATER, FillField.IMPROVED);

    private final List<FillField> fields;

    /** The first field, and a day to check a document, must be told; the others may be. */
    Fill(FillField... fields) {
        this.fields = List.of(fields);
    }

    /** Empty when what is missing cannot be filled in for many at once. */
    public static Optional<Fill> named(String name) {
        return Stream.of(values()).filter(it -> it.name().equals(name)).findFirst();
    }

    List<FillField> fields() {
        return fields;
    }

    boolean needs(FillField field) {
        return field == fields.get(0) || field == FillField.CHECKED_ON;
    }

    /** Whether it is told about the person and not about their stay. */
    boolean personal() {
        return this == GENDER || this == BIRTH_DATE;
    }
}
