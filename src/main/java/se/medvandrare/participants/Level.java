package se.medvandrare.participants;

/** How well somebody knows Swedish, by the European framework (CEFR); A0 is a beginner. */
enum Level {
    A0,
    A1,
    A2,
    B1,
    B2,
    C1,
    C2
}
