package se.medvandrare.base;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The last part of an address such as {@code 12-sprakkafe}: the number counts, the words are for people. */
public final class Slug {

    private static final Pattern LEADING_NUMBER = Pattern.compile("(\\d{1,18})(?:-.*)?");

    private Slug() {}

    /** "12-sprakkafe" of 12 and "Språkkafé!". */
    public static String of(long id, String text) {
        var words = plain(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return words.isEmpty() ? String.valueOf(id) : id + "-" + words;
    }

    /** Small letters without accents. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
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
