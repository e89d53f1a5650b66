package se.medvandrare.activities;

/** Gender as it is counted. */
enum Gender {
    WOMAN,
    MAN,
    NON_BINARY,
    UNKNOWN
}
