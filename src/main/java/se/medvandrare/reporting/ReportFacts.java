package se.medvandrare.reporting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A report without its texts and figures. Times are moments, days are Swedish.
 *
 * @param framework name of the fund's rules, {@code code} the word for them
 * @param checkedAlone nobody else could check it than somebody who had written in it
 * @param previousId the edition that came back and that this one takes the place of
 */
record ReportFacts(
        long id,
        int version,
        long projectId,
        String code,
        String framework,
        LocalDate fromOn,
        LocalDate tillOn,
        int edition,
        @Nullable Long previousId,
        ReportState state,
        String madeBy,
        OffsetDateTime madeAt,
        @Nullable String checkedBy,
        @Nullable OffsetDateTime checkedAt,
        boolean checkedAlone,
        @Nullable String sealedBy,
        @Nullable OffsetDateTime sealedAt,
        @Nullable LocalDate handedInOn,
        @Nullable String reference,
        @Nullable LocalDate returnedOn,
        @Nullable String returnedNote) {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    public @Nullable LocalDate madeOn() {
        return day(madeAt);
    }

    public @Nullable LocalDate checkedOn() {
        return day(checkedAt);
    }

    public @Nullable LocalDate sealedOn() {
        return day(sealedAt);
    }

    static @Nullable LocalDate day(@Nullable OffsetDateTime time) {
        return time == null ? null : time.atZoneSameInstant(SWEDEN).toLocalDate();
    }

    Period period() {
        return new Period(fromOn, tillOn);
    }
}
