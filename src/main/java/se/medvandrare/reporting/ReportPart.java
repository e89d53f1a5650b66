package se.medvandrare.reporting;

import java.util.Arrays;
import java.util.Optional;

/** What a report tells in words, apart from its goals. The last four are the horizontal principles of the funds. */
enum ReportPart {
    SUMMARY("sammanfattning"),
    DEVIATION("avvikelser"),
    EQUALITY("jamstalldhet"),
    ACCESSIBILITY("tillganglighet"),
    EQUAL_TREATMENT("likabehandling"),
    SUSTAINABILITY("hallbarhet");

    /** What the part about a goal begins with; the goal's number follows. */
    static final String GOAL = "mal-";

    private final String word;

    ReportPart(String word) {
        this.word = word;
    }

    /** As it stands in addresses. */
    public String word() {
        return word;
    }

    static Optional<ReportPart> of(String word) {
        return Arrays.stream(values()).filter(part -> part.word.equals(word)).findFirst();
    }
}
