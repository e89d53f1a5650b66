package se.medvandrare.reporting;

import org.jspecify.annotations.Nullable;

/**
 * Which cell of a figure is opened, as the address says it.
 *
 * @param kon gender; all when absent
 * @param alder label of an age band; all when absent
 * @param ofullstandiga the incomplete records beside the figure instead of the figure
 * @param sida page, from 1
 */
record PeopleForm(
        @Nullable Gender kon,
        @Nullable String alder,
        @Nullable Boolean ofullstandiga,
        @Nullable Integer sida) {

    public boolean incomplete() {
        return Boolean.TRUE.equals(ofullstandiga);
    }

    /** SQL: the people of the cell that the indicator counts in the period, or leaves out because something is missing. */
    String which(Definition indicator) {
        var people = indicator.within() + " and " + (incomplete() ? indicator.incomplete() : indicator.counts());
        return alder == null ? people : people + " and " + indicator.inBand(alder);
    }

    int page() {
        return sida == null ? 1 : Math.max(1, sida);
    }
}
