package se.medvandrare.base;

import org.jspecify.annotations.Nullable;

/**
 * A mail to one person, as plain text.
 *
 * @param to address; never logged
 * @param language tag of the language the letter is written in
 * @param emblem what the EU emblem above the last paragraph is called in that language; null when no EU fund pays
 */
public record Letter(
        String to,
        String subject,
        String text,
        String language,
        @Nullable String emblem) {

    /** A letter about something no EU fund pays for. */
    public Letter(String to, String subject, String text, String language) {
        this(to, subject, text, language, null);
    }
}
