package se.medvandrare.privacy;

import org.jspecify.annotations.Nullable;

/** Somebody as the data protection officer sees them: a code that says nothing, and perhaps a birth year. */
interface Coded {

    long personId();

    /** Protected identity: nothing but the code is shown. */
    boolean hidden();

    @Nullable Integer birthYear();

    default String getCode() {
        return code(personId());
    }

    static String code(long person) {
        return "P-" + person;
    }
}
