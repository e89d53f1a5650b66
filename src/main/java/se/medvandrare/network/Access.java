package se.medvandrare.network;

/** What makes the premises easier to use. */
enum Access {
    STEP_FREE,
    TOILET,
    LOOP,
    QUIET,
    BUS_STOP
}
