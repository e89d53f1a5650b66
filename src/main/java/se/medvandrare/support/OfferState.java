package se.medvandrare.support;

/** How far a skill on offer has come. */
enum OfferState {
    /** Nobody has asked. */
    OFFERED,
    /** A host waits for an answer. */
    ASKED,
    /** Every host who asked has an answer. */
    ANSWERED,
    BECAME,
    TAKEN_BACK
}
