package se.medvandrare.participants;

/** Where a birth date comes from; it is never read out of a number without somebody saying so. */
enum BirthDateSource {
    TOLD,
    DOCUMENT,
    NUMBER
}
