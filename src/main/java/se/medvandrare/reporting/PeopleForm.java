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
record PeopleForm(@Nullable Gender kon, @Nullable String alder, boolean ofullstandiga, @Nullable Integer sida) {

    PeopleQueries.Chosen chosen(CountingRule rule) {
        return new PeopleQueries.Chosen(rule, ofullstandiga, kon, alder, sida == null ? 1 : Math.max(1, sida));
    }
}
