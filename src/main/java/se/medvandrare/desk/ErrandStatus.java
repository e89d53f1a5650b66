package se.medvandrare.desk;

/** Where an errand stands. */
enum ErrandStatus {
    OPEN,
    WAITING,
    DONE
}
