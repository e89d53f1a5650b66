package se.medvandrare.projects;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What other modules need to know of a project.
 *
 * @param slug as it stands in addresses
 * @param tenant responsible for its participants' data
 * @param framework code of the fund's rules, for example {@code AMIF-2021}; null when no EU fund pays
 * @param archived a card only: nothing happens in it any more
 * @param fictional an invented continuation, said to be so
 */
public record ProjectFacts(
        long id,
        String slug,
        String name,
        long tenant,
        @Nullable Long municipalityId,
        @Nullable String framework,
        LocalDate startsOn,
        LocalDate endsOn,
        boolean archived,
        boolean fictional) {

    /** Whether its fund asks for a file of people and hours each month, as the ESF does. */
    public boolean reportsMonthly() {
        return framework != null && framework.startsWith("ESF");
    }
}
