package se.medvandrare.base;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The last part of an address such as {@code 12-sprakkafe}: the number counts, the words are for people. */
public final class Slug {

    private static final Pattern LEADING_NUMBER = Pattern.compile("(\\d{1,18})(?:-.*)?");

    private Slug() {}

    /** "12-sprakkafe" of 12 and "Språkkafé!". */
    public static String of(long id, String text) {
        var words = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return words.isEmpty() ? String.valueOf(id) : id + "-" + words;
    }

    /** The number; {@link NotFound} when there is none. */
    public static long id(String slug) {
        var number = LEADING_NUMBER.matcher(slug);
        if (!number.matches()) {
            throw new NotFound("Slug", slug);
        }
        return Long.parseLong(number.group(1));
    }
}
