package se.medvandrare.network;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Texts as they are typed and as they stand in addresses. */
public final class Texts {

    private Texts() {}

    /** A name without accents, blanks and signs, for addresses. */
    public static String slug(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        var slug = plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "-" : slug;
    }

    /** The text without blanks around it; null when nothing is left. */
    public static @Nullable String orNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
