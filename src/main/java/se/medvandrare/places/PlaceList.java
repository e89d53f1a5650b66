package se.medvandrare.places;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of the list of places, under the name of their municipality when there are several. */
record PlaceList(
        List<Group> groups,
        @Nullable String previous,
        @Nullable String next) {

    record Group(String municipality, List<Line> places) {}

    record Line(PlaceRow row, String path, Opening opening, Opening.State state) {}
}
