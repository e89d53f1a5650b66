package se.medvandrare.participants;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Contributed by the module that reports: in which sealed reports to funds somebody has been counted. */
public interface ToldReports {

    /**
     * The sealed reports of the projects in which one of the two is counted, the latest period first.
     *
     * @param projects ids; reports of others are not told
     */
    List<Told> counting(Collection<Long> projects, long person, long other);

    /**
     * A sealed report.
     *
     * @param twice the two are counted in the same indicator, which says one less when they are one person
     */
    record Told(String project, LocalDate fromOn, LocalDate tillOn, String href, boolean twice) {}
}
