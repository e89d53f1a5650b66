package se.medvandrare.network;

import java.util.List;
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
    public String slug() {
        return Texts.slug(name);
    }
}
