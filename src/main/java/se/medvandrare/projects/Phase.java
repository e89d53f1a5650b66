package se.medvandrare.projects;

/** How far a project has come. */
enum Phase {
    PRE_STUDY,
    PLANNING,
    RUNNING,
    ENDED
}
