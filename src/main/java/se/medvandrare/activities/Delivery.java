package se.medvandrare.activities;

/** Who delivers a course of a project. */
enum Delivery {
    PROCURED,
    PARTNER,
    OWN
}
