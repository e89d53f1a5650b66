package se.medvandrare.desk;

/** How somebody came to us. */
enum Channel {
    COUNTER,
    PHONE,
    EMAIL,
    OUTREACH
}
