package se.medvandrare.places;

/** What sort of place it is. */
enum PlaceKind {
    LIBRARY,
    CULTURE_CENTRE,
    CAFE,
    ASSOCIATION_HOUSE,
    SPORTS,
    CHURCH,
    SCHOOL,
    SERVICE_DESK,
    OUTDOORS,
    OTHER
}
