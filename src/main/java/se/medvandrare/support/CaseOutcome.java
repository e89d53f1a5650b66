package se.medvandrare.support;

/** How a guidance ended. */
enum CaseOutcome {
    ACTIVE,
    FOUND_OTHER,
    NOT_NOW,
    MOVED,
    LOST_CONTACT
}
