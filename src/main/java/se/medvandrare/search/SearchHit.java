package se.medvandrare.search;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.Slug;
import se.medvandrare.network.Texts;

/**
 * Something a visitor searched for.
 *
 * @param kind activity, place, article or organisation, as in its key of the texts
 * @param key what stands at the end of its address
 * @param written tag of the language of title and summary
 */
public record SearchHit(
        String kind,
        long id,
        @Nullable String key,
        String title,
        @Nullable String summary,
        String written) {

    /**
     * Where it stands.
     *
     * @param base beginning of the addresses of a language and a municipality, with a slash at its end
     */
    public String address(String base) {
        return base
                + switch (kind) {
                    case "activity" -> "aktiviteter/" + Slug.of(id, key);
                    case "place" -> "motesplatser/" + Slug.of(id, key);
                    case "article" -> "information/" + key;
                    default -> "aktorer/" + id + "-" + Texts.slug(Objects.requireNonNull(key));
                };
    }
}
