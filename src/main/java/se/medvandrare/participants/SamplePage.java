package se.medvandrare.participants;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medvandrare.participants.RosterQueries.Proof;
import se.medvandrare.participants.RosterQueries.Sample;
import se.medvandrare.projects.Funding;

/** A sample with what proves each of its lines. */
record SamplePage(ProjectRow project, @Nullable Funding funding, Sample sample, List<RosterRow> rows, List<Proof> all) {

    /** What there is about one of the lines, of that kind. */
    public List<Proof> proofs(RosterRow row, String kind) {
        return all.stream()
                .filter(proof ->
                        proof.enrolmentId() == row.enrolmentId() && proof.kind().equals(kind))
                .toList();
    }
}
