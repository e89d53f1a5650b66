package se.medvandrare.projects;

/** Whether a partner has got what it was promised. */
enum Reached {
    NOT_YET,
    PARTLY,
    YES
}
