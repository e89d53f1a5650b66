package se.medvandrare.participants;

import java.util.List;
import se.medvandrare.participants.ParticipantQueries.Gap;

/** How many participants a project has, and of how many something is missing. */
record ProjectGaps(ProjectRow project, int inside, int unchecked, int missing, int withoutStatus) {

    static ProjectGaps of(ProjectRow project, List<Gap> gaps) {
        return gaps.stream()
                .filter(gap -> gap.projectId() == project.id())
                .findFirst()
                .map(gap -> new ProjectGaps(project, gap.inside(), gap.unchecked(), gap.missing(), gap.withoutStatus()))
                .orElseGet(() -> new ProjectGaps(project, 0, 0, 0, 0));
    }
}
