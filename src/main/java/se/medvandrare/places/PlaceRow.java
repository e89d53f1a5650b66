package se.medvandrare.places;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One place with the text that suits the reader best; {@code written} is null when it has no text. */
record PlaceRow(
        long id,
        String name,
        PlaceKind kind,
        String address,
        String postcode,
        String town,
        @Nullable String phone,
        @Nullable String busStop,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        boolean stepFree,
        boolean accessibleToilet,
        boolean hearingLoop,
        boolean quietRoom,
        long municipalityId,
        String municipality,
        String municipalityName,
        @Nullable String about,
        @Nullable String directions,
        @Nullable String written,
        @Nullable String swedishAbout,
        @Nullable String swedishDirections,
        @Nullable String organisation) {}
