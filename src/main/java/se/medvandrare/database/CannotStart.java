package se.medvandrare.database;

/** The program must not go on; the message tells whoever runs it why, and what to do. */
class CannotStart extends RuntimeException {

    CannotStart(String message) {
        super(message);
    }
}
