package se.medvandrare.base;

/**
 * A mail to one person, as plain text.
 *
 * @param to address; never logged
 * @param language tag of the language the letter is written in
 */
public record Letter(String to, String subject, String text, String language) {}
