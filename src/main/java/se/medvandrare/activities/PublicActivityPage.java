package se.medvandrare.activities;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.Written;
import se.medvandrare.projects.Funding;

/**
 * One activity with all its facts.
 *
 * @param about the language in which the organiser tells about itself; null when it does not
 * @param funding what stands beside the EU emblem; null when no fund pays
 */
record PublicActivityPage(
        Row row,
        String path,
        String placePath,
        String organisationPath,
        Written written,
        @Nullable Written about,
        @Nullable Written directions,
        List<Fact> facts,
        List<Occasion> occasions,
        @Nullable Funding funding) {

    /** Whether there is a Swedish text to learn from, beside one in another language. */
    public boolean hasSwedish() {
        return row.swedishTitle() != null && !written.swedish();
    }

    /** The next session; null when nothing is planned. */
    public @Nullable Occasion next() {
        return occasions.isEmpty() ? null : occasions.get(0);
    }

    /** A telephone that answers about it: the activity's own, else the organiser's. */
    public @Nullable String phone() {
        return row.contactPhone() == null ? row.organisationPhone() : row.contactPhone();
    }

    public @Nullable String email() {
        return row.contactEmail() == null ? row.organisationEmail() : row.contactEmail();
    }

    /** One fact in the reader's language, with the icon that stands for it. */
    record Fact(String icon, String label, String value) {}

    /** @param elsewhere the place when it is not where the activity usually is */
    record Occasion(
            long id,
            LocalDateTime startsAt,
            LocalDateTime endsAt,
            boolean cancelled,
            @Nullable String notice,
            @Nullable String elsewhere) {}

    record Row(
            long id,
            Theme theme,
            String title,
            String summary,
            @Nullable String description,
            String written,
            @Nullable String swedishTitle,
            @Nullable String swedishSummary,
            @Nullable String swedishDescription,
            boolean forChildren,
            boolean womenOnly,
            boolean childCare,
            BigDecimal price,
            @Nullable Integer fromAge,
            @Nullable Integer toAge,
            @Nullable Level level,
            boolean signUp,
            @Nullable Integer seats,
            @Nullable String contactPhone,
            @Nullable String contactEmail,
            @Nullable String held,
            @Nullable String interpreted,
            long municipalityId,
            String municipality,
            long placeId,
            String place,
            String address,
            String postcode,
            String town,
            @Nullable String busStop,
            boolean stepFree,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude,
            @Nullable String directions,
            @Nullable String directionsWritten,
            long organisationId,
            String organisation,
            @Nullable String organisationPhone,
            @Nullable String organisationEmail,
            @Nullable String organisationWeb,
            @Nullable String organisationAbout,
            @Nullable String projectSlug,
            @Nullable String project,
            @Nullable Long projectId) {

        /** The title that everybody at the place knows it by. */
        public String knownAs() {
            return swedishTitle == null ? title : swedishTitle;
        }
    }
}
