package se.medvandrare.activities;

/** What an activity is about. */
enum Theme {
    LANGUAGE,
    WORK,
    CULTURE,
    SPORT,
    NATURE,
    CRAFT,
    FAMILY,
    SOCIETY,
    HEALTH,
    MEETING,
    TRAINING
}
