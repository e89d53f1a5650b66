package se.medvandrare.accounts;

import org.jspecify.annotations.Nullable;

/**
 * A municipality (kommun) that visitors can choose.
 *
 * @param id 0 for all of them together
 * @param slug as it stands in addresses
 * @param phone of its service desk; null when it has none
 */
public record Municipality(
        long id, String slug, String name, @Nullable String phone) {

    /** Everywhere: {@code alla} in addresses. */
    public static final Municipality ALL = new Municipality(0, "alla", "", null);

    public boolean everywhere() {
        return id == 0;
    }
}
