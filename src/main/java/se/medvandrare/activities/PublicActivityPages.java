package se.medvandrare.activities;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.medvandrare.accounts.Municipality;
import se.medvandrare.base.Language;
import se.medvandrare.base.Languages;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Slug;
import se.medvandrare.base.Written;

/** Makes the public page of one activity. */
@Service
class PublicActivityPages {

    private final PublicActivityDetails details;
    private final Languages languages;

    PublicActivityPages(PublicActivityDetails details, Languages languages) {
        this.details = details;
        this.languages = languages;
    }

    PublicActivityPage page(long id, Municipality municipality, Language reader) {
        var row = details.find(id, reader).orElseThrow(() -> new NotFound("Activity", id));
        var base = "/" + reader.tag() + "/" + (here(row, municipality) ? municipality.slug() : row.municipality());
        var path = base + "/aktiviteter/" + Slug.of(id, row.knownAs());
        var written = Written.in(languages.get(row.written()), reader);
        return new PublicActivityPage(
                row,
                path,
                base + "/motesplatser/" + Slug.of(row.placeId(), row.place()),
                written,
                row.directionsWritten() == null ? null : Written.in(languages.get(row.directionsWritten()), reader),
                names(row.held(), reader),
                names(row.interpreted(), reader),
                details.occasions(id));
    }

    private static boolean here(PublicActivityPage.Row row, Municipality municipality) {
        return municipality.everywhere() || municipality.id() == row.municipalityId();
    }

    private List<String> names(@Nullable String tags, Language reader) {
        return tags == null
                ? List.of()
                : Stream.of(tags.split(","))
                        .map(tag -> languages.get(tag).nameIn(reader.locale()))
                        .toList();
    }
}
