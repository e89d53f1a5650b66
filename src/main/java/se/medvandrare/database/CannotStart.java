package se.medvandrare.database;

/** The program must not go on; the message tells whoever runs it why, and what to do. */
public class CannotStart extends RuntimeException {

    public CannotStart(String message) {
        super(message);
    }

    CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
