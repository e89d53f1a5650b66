package se.medvandrare.support;

/** When somebody can come: at a time of weekdays, or at the weekend. */
enum DayPart {
    MORNING,
    AFTERNOON,
    EVENING,
    WEEKEND
}
