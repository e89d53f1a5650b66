package se.medvandrare.network;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as it is shown.
 *
 * @param spoken tags of the languages, separated by space
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
        String spoken,
        boolean closed,
        boolean mine) {

    /** Tags of the languages spoken there. */
    public List<String> languages() {
        return spoken.isEmpty() ? List.of() : List.of(spoken.split(" "));
    }

    /** The name as it stands in addresses. */
    public String slug() {
        return Texts.slug(name);
    }
}
