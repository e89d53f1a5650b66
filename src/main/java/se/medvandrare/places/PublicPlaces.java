package se.medvandrare.places;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Service;
import se.medvandrare.accounts.Municipality;
import se.medvandrare.base.Language;
import se.medvandrare.base.Languages;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Slug;
import se.medvandrare.base.Written;

/** What visitors read about places. */
@Service
class PublicPlaces {

    private final PlaceQueries places;
    private final OpeningQueries openings;
    private final Languages languages;
    private final Clock clock;

    PublicPlaces(PlaceQueries places, OpeningQueries openings, Languages languages, Clock clock) {
        this.places = places;
        this.openings = openings;
        this.languages = languages;
        this.clock = clock;
    }

    PlaceList list(Municipality municipality, Language reader, int page) {
        var found = places.list(municipality, reader, page);
        var shown = found.stream().limit(PlaceQueries.ROWS).toList();
        var groups = lines(shown, municipality, reader).stream()
                .collect(groupingBy(line -> line.row().municipalityName(), LinkedHashMap::new, toList()));
        return new PlaceList(
                groups.entrySet().stream()
                        .map(group -> new PlaceList.Group(group.getKey(), group.getValue()))
                        .toList(),
                page > 1 ? "motesplatser?sida=" + (page - 1) : null,
                found.size() > shown.size() ? "motesplatser?sida=" + (page + 1) : null);
    }

    PlacePage page(long id, Municipality municipality, Language reader) {
        var row = places.find(id, reader).orElseThrow(() -> new NotFound("Place", id));
        var now = LocalDateTime.now(clock);
        var opening = openings.of(List.of(id), now.toLocalDate()).getOrDefault(id, Opening.UNKNOWN);
        var written = row.written() == null ? null : Written.in(languages.get(row.written()), reader);
        return new PlacePage(row, path(row, municipality, reader), written, opening, now);
    }

    private List<PlaceList.Line> lines(List<PlaceRow> rows, Municipality municipality, Language reader) {
        var now = LocalDateTime.now(clock);
        var opening = openings.of(rows.stream().map(PlaceRow::id).toList(), now.toLocalDate());
        return rows.stream()
                .map(row -> {
                    var hours = opening.getOrDefault(row.id(), Opening.UNKNOWN);
                    return new PlaceList.Line(row, path(row, municipality, reader), hours, hours.at(now));
                })
                .toList();
    }

    /** A place is found in its own municipality and in all of them. */
    private static String path(PlaceRow row, Municipality municipality, Language reader) {
        var here = municipality.everywhere() || municipality.id() == row.municipalityId();
        return "/" + reader.tag() + "/" + (here ? municipality.slug() : row.municipality()) + "/motesplatser/"
                + Slug.of(row.id(), row.name());
    }
}
