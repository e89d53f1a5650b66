package se.medvandrare.participants;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Possible duplicates of a project, and what has been merged lately. */
record DuplicatePage(ProjectRow project, List<Pair> pairs, List<Merged> merged) {

    /** Two registrations with one birth date and similar names; the first was registered first and would stay. */
    record Pair(long keptId, long goneId, String keptName, String goneName, LocalDate birthDate) {}

    /** A merge that can still be undone. */
    record Merged(long id, String name, String mergedBy, LocalDate mergedOn) {}

    /**
     * Both sides of a pair.
     *
     * @param reports sealed reports that count one of them, and may say something else once the two are one
     */
    record Both(ProjectRow project, Side kept, Side gone, List<ToldReports.Told> reports) {}

    /** One registration with what can be chosen, and what is kept of both. */
    record Side(
            long personId,
            String name,
            Person.Gender gender,
            @Nullable String language,
            @Nullable String phone,
            @Nullable String email,
            @Nullable LocalDate birthDate,
            LocalDate registeredOn,
            List<String> numbers,
            List<String> projects,
            int sessions) {}
}
