package se.medvandrare.activities;

/** An answer that has to be given; null until it is. */
enum YesNo {
    YES,
    NO
}
