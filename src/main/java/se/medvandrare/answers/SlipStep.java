package se.medvandrare.answers;

/** What the visitor does next; as a choice, so that it can be said in every language. */
enum SlipStep {
    COME,
    CALL_FIRST,
    BOOK,
    BRING_ID,
    BRING_SLIP,
    FILL_IN,
    COME_BACK
}
