package se.medvandrare.reporting;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medvandrare.projects.Funding;
import se.medvandrare.projects.ProjectFacts;

/**
 * A project's figures of one framework in one period.
 *
 * @param bands labels of the age bands, youngest first, without the unknown
 * @param gaps what is missing, of how many participants
 */
record IndicatorReport(
        ProjectFacts project,
        @Nullable Funding funding,
        IndicatorQueries.Framework framework,
        Period period,
        List<String> bands,
        List<Measured> indicators,
        List<Gap> gaps,
        List<IndicatorQueries.Own> own) {

    /** The columns of a figure: the age bands and the unknown. */
    public List<String> allBands() {
        return Stream.concat(bands.stream(), Stream.of("UNKNOWN")).toList();
    }

    /** How many participants miss one thing. */
    record Gap(Missing missing, long people) {}
}
