package se.medvandrare.network;

/** What one fee is good for. */
enum FeePeriod {
    TIME,
    MONTH,
    TERM,
    YEAR
}
