package se.medvandrare.activities;

/** How somebody who has signed up can be reached. */
enum ContactKind {
    PHONE,
    EMAIL
}
