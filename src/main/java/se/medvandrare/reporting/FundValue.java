package se.medvandrare.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a fund that the portal does not compute, with what was read of it last.
 *
 * @param estimate people are estimated and need a method; authorities, places and the like are counted
 * @param wanted the project's target; null when none is set
 * @param value since the start of the project; null when nobody has read it
 */
record FundValue(
        String code,
        String unit,
        String nameSv,
        String nameEn,
        boolean estimate,
        @Nullable Integer wanted,
        @Nullable Integer value,
        @Nullable LocalDate readOn,
        @Nullable String method,
        @Nullable String source,
        @Nullable Long accountId,
        @Nullable String byName) {

    public String name(boolean swedish) {
        return swedish ? nameSv : nameEn;
    }

    /** Whether a report tells it: it has been read, or it ought to have been. */
    public boolean told() {
        return value != null || wanted != null;
    }
}
