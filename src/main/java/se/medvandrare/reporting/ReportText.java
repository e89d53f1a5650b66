package se.medvandrare.reporting;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;

/** What a report says about one goal or one thing. */
@Entity
@NullUnmarked
class ReportText {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_text_id")
    @SequenceGenerator(name = "report_text_id", allocationSize = 1)
    private long id;

    @Version
    private Integer version;

    private long reportId;
    private String part;
    private String title;
    private String text;

    protected ReportText() {}

    ReportText(long reportId, String part) {
        this.reportId = reportId;
        this.part = part;
    }

    ReportText write(String title, String text) {
        this.title = title;
        this.text = text;
        return this;
    }

    /** The same text in another edition. */
    ReportText into(long report) {
        return new ReportText(report, part).write(title, text);
    }

    ReportTextForm toForm() {
        return new ReportTextForm(version, text);
    }

    int version() {
        return version;
    }
}
