package se.medvandrare.activities;

/** Which support of the fund an attended session is. */
public enum Support {
    LANGUAGE_COURSE,
    CIVIC_ORIENTATION,
    PROFESSIONAL_GUIDANCE,
    OTHER
}
