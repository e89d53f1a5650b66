package se.medvandrare.articles;

/** What an article is about, in the order a newcomer meets it. */
enum Topic {
    ARRIVING,
    HOUSING,
    WORK,
    STUDIES,
    HEALTH,
    FAMILY,
    MONEY,
    RIGHTS,
    LEISURE,
    EVERYDAY
}
