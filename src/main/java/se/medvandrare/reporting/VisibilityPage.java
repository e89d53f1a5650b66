package se.medvandrare.reporting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medvandrare.projects.Funding;
import se.medvandrare.projects.ProjectFacts;

/**
 * Where a project shows that the European Union pays for it, and what lacks.
 *
 * @param funding null when no EU fund pays: then nothing has to be shown
 * @param untold tags of the languages in which the short description is missing
 */
record VisibilityPage(
        ProjectFacts project,
        @Nullable Funding funding,
        List<Outlet> outlets,
        List<String> untold,
        List<Proof> proofs) {

    /** What the regulation asks of every project and nobody has noted. */
    public List<VisibilityProof.Kind> lacking() {
        return Arrays.stream(new VisibilityProof.Kind[] {VisibilityProof.Kind.POSTER, VisibilityProof.Kind.WEBSITE})
                .filter(kind -> proofs.stream().noneMatch(proof -> proof.kind() == kind))
                .toList();
    }

    public boolean complete() {
        return untold.isEmpty() && lacking().isEmpty();
    }

    /**
     * A kind of page, letter or paper of the portal.
     *
     * @param key {@code reporting.visibility.outlet.<key>} is its name
     * @param number how many there are
     * @param example address of one of them, to see for oneself; null when there is none yet
     */
    record Outlet(String key, long number, @Nullable String example) {}

    /** Something outside the portal. */
    record Proof(
            long id,
            VisibilityProof.Kind kind,
            String place,
            LocalDate shownOn,
            @Nullable String link,
            @Nullable String note) {}
}
