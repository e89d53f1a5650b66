package se.medvandrare.support;

/** Why somebody did not start, or did not stay. */
enum WhyNot {
    FULL,
    TIME,
    MONEY,
    CHILD_CARE,
    TRANSPORT,
    LANGUAGE,
    NOT_WELCOMED,
    CHANGED_MIND,
    UNKNOWN
}
