package se.medvandrare.desk;

/** On whose behalf somebody came; nobody notes it of those who come for themselves. */
enum Behalf {
    CHILD,
    PARTNER,
    OTHER,
    INTERPRETER
}
