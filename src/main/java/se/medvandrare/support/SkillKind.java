package se.medvandrare.support;

/** What kind of thing somebody can and would like to share. */
enum SkillKind {
    COOKING,
    MUSIC,
    CRAFT,
    LANGUAGE,
    SPORT,
    YOUTH,
    GARDENING,
    COMPUTERS,
    OTHER
}
