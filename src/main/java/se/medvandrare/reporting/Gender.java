package se.medvandrare.reporting;

import java.util.Locale;

/** The four answers the figures are broken down by. */
enum Gender {
    WOMAN,
    MAN,
    NON_BINARY,
    UNKNOWN;

    /** As it stands in files and addresses. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
