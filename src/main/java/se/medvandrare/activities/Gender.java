package se.medvandrare.activities;

/** Gender as it is counted. */
public enum Gender {
    WOMAN,
    MAN,
    NON_BINARY,
    UNKNOWN
}
