package se.medvandrare.projects;

/** How far a wanted cooperation has come. */
enum WantedState {
    NOT_CONTACTED,
    CONTACTED,
    AGREED,
    JOINED
}
