package se.medvandrare.desk;

/** How a contact ended. */
enum Outcome {
    ANSWERED,
    REFERRED,
    BOOKED,
    ERRAND,
    NOT_SOLVED
}
