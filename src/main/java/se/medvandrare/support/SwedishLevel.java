package se.medvandrare.support;

/** How much Swedish somebody knows, as far as the guide can tell. */
enum SwedishLevel {
    UNKNOWN,
    NONE,
    A1,
    A2,
    B1,
    B2,
    C1,
    C2
}
