package se.medvandrare.reporting;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medvandrare.projects.Funding;
import se.medvandrare.projects.ProjectFacts;

/**
 * A report as it is read.
 *
 * @param byHand those of the fund's indicators that are estimated or read by hand
 * @param own readings of the project's own indicators
 * @param corrections what it tells of changes in earlier reports
 * @param leads whoever reads may write in it
 * @param mayCheck whoever reads may check it
 */
record ReportPage(
        ProjectFacts project,
        @Nullable Funding funding,
        ReportFacts facts,
        List<Chapter> goals,
        List<Chapter> chapters,
        List<ReportIndicator> indicators,
        List<FundValue> byHand,
        List<IndicatorQueries.Own> own,
        List<ChangeQueries.Correction> corrections,
        boolean leads,
        boolean mayCheck) {

    /** Address of the report. */
    public String address() {
        return "/arbete/projekt/" + project.slug() + "/rapporter/" + facts.id();
    }

    public boolean open() {
        return facts.state().open();
    }

    /** Endings of the files it comes as. */
    public List<String> files() {
        return List.of("pdf", "xlsx", "csv", "json");
    }

    /** Everything that is told in words, goals first. */
    public List<Chapter> written() {
        return Stream.concat(goals.stream(), chapters.stream())
                .filter(chapter -> chapter.text() != null)
                .toList();
    }

    public boolean writable() {
        return leads && open();
    }

    /**
     * What is told about one goal or one thing.
     *
     * @param part as in addresses
     * @param title name of a goal; null when the part itself says what it is
     * @param text null when nothing is written yet
     */
    record Chapter(
            String part, @Nullable String title, @Nullable String text) {}
}
