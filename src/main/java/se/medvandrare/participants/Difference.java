package se.medvandrare.participants;

/**
 * A field that two people filled in differently.
 *
 * @param label of the field in the reader's language
 */
record Difference(String label, String theirs, String mine) {}
