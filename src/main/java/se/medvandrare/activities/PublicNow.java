package se.medvandrare.activities;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

/** The moment a page is made for, with the bounds its questions need; days are Swedish days. */
record PublicNow(ZonedDateTime moment) {

    static PublicNow of(Clock clock) {
        return new PublicNow(ZonedDateTime.now(clock));
    }

    OffsetDateTime now() {
        return moment.toOffsetDateTime();
    }

    /** No session lasts longer, so the index on its start can be used for those still going on. */
    OffsetDateTime earliest() {
        return moment.minusDays(1).toOffsetDateTime();
    }

    OffsetDateTime tomorrow() {
        return startOf(today().plusDays(1));
    }

    OffsetDateTime weekAhead() {
        return startOf(today().plusDays(7));
    }

    LocalDate today() {
        return moment.toLocalDate();
    }

    LocalDateTime local() {
        return moment.toLocalDateTime();
    }

    private OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(moment.getZone()).toOffsetDateTime();
    }
}
