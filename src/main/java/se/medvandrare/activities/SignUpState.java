package se.medvandrare.activities;

/** Whether somebody has a seat. */
enum SignUpState {
    BOOKED,
    WAITING,
    CANCELLED
}
