package se.medvandrare.network;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as it is shown.
 *
 * @param languages their tags
 * @param mine belongs to the tenant that asks
 */
record OrganisationRow(
        long id,
        String name,
        Sector sector,
        Kind kind,
        @Nullable String about,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String web,
        @Nullable String address,
        @Nullable String municipality,
        List<String> languages,
        boolean closed,
        boolean mine) {

    /** The name as it stands in addresses. */
    String slug() {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        var slug = plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "aktor" : slug;
    }
}
