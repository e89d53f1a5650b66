package se.medvandrare.participants;

/** What can be opened about somebody with protected identity, one at a time. */
enum ProtectedField {
    GIVEN_NAME,
    FAMILY_NAME,
    NUMBER,
    BIRTH_DATE,
    LANGUAGE,
    PROJECTS
}
