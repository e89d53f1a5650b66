package se.medvandrare.projects;

import org.jspecify.annotations.Nullable;

/**
 * Which of a project's indicators: one of its own or one of its fund's.
 *
 * @param own id of the project's own indicator
 * @param code of the fund's indicator
 */
record Measure(@Nullable Long own, @Nullable String code) {

    private static final String OWN = "egen-";

    /** From the key in a form. */
    static Measure of(String key) {
        return key.matches(OWN + "\\d{1,18}")
                ? new Measure(Long.valueOf(key.substring(OWN.length())), null)
                : new Measure(null, key);
    }

    /** As it is sent by a form. */
    String key() {
        return own == null ? String.valueOf(code) : OWN + own;
    }
}
