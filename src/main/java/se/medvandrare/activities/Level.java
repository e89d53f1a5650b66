package se.medvandrare.activities;

/** Level of the Swedish needed, by the European framework; A0 is none at all. */
enum Level {
    A0,
    A1,
    A2,
    B1,
    B2,
    C1,
    C2
}
