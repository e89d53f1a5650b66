package se.medvandrare.reporting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.medvandrare.base.Refused;
import se.medvandrare.projects.ProjectFacts;

/**
 * What a project tells its fund about a period (lägesrapport, slutrapport). Doing a step twice changes nothing; the database
 * holds to the same order of steps.
 */
@Entity
@NullUnmarked
class Report {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_id")
    @SequenceGenerator(name = "report_id", allocationSize = 1)
    private long id;

    @Version
    private Integer version;

    private long projectId;
    private String framework;
    private LocalDate fromOn;
    private LocalDate tillOn;
    private int edition = 1;
    private Long previousId;
    private UUID submission;

    @Enumerated(EnumType.STRING)
    private ReportState state = ReportState.DRAFT;

    private long madeBy;
    private Instant madeAt;
    private Long checkedBy;
    private Instant checkedAt;
    private boolean checkedAlone;
    private Long sealedBy;
    private Instant sealedAt;
    private Long handedInBy;
    private LocalDate handedInOn;
    private String reference;
    private Long returnedBy;
    private LocalDate returnedOn;
    private String returnedNote;

    protected Report() {}

    Report(ProjectFacts project, Period period, UUID submission, long by, Instant now) {
        if (project.framework() == null) {
            throw new Refused("reporting.report.refused.noFund");
        }
        this.projectId = project.id();
        this.framework = project.framework();
        this.fromOn = period.from();
        this.tillOn = period.till();
        this.submission = submission;
        this.madeBy = by;
        this.madeAt = now;
    }

    /** The edition that takes the place of this one when it has come back. */
    Report again(UUID submission, long by, Instant now) {
        var next = new Report();
        next.projectId = projectId;
        next.framework = framework;
        next.fromOn = fromOn;
        next.tillOn = tillOn;
        next.edition = edition + 1;
        next.previousId = id;
        next.submission = submission;
        next.madeBy = by;
        next.madeAt = now;
        return next;
    }

    /** Somebody has read it and says that it holds. */
    void check(long by, boolean alone, Instant now) {
        if (state == ReportState.CHECKED) {
            return;
        }
        require(ReportState.DRAFT);
        state = ReportState.CHECKED;
        checkedBy = by;
        checkedAlone = alone;
        checkedAt = now;
    }

    /** Something is written in it: what was checked is not what stands there any more. */
    void reopen() {
        if (!state.open()) {
            throw new Refused("reporting.report.refused.sealed");
        }
        state = ReportState.DRAFT;
        checkedBy = null;
        checkedAt = null;
        checkedAlone = false;
    }

    /**
     * Nothing in it changes from now on.
     *
     * @return whether it happens now, and its figures are to be frozen
     */
    boolean seal(long by, LocalDate today, Instant now) {
        if (state == ReportState.SEALED) {
            return false;
        }
        if (state == ReportState.DRAFT) {
            throw new Refused("reporting.report.refused.unchecked");
        }
        require(ReportState.CHECKED);
        if (!tillOn.isBefore(today)) {
            throw new Refused("reporting.report.refused.notOver", tillOn.toString());
        }
        state = ReportState.SEALED;
        sealedBy = by;
        sealedAt = now;
        return true;
    }

    void handIn(HandInForm form, long by, LocalDate today) {
        if (state == ReportState.HANDED_IN) {
            return;
        }
        require(ReportState.SEALED);
        if (form.handedInOn().isAfter(today)) {
            throw new Refused("reporting.report.refused.later");
        }
        state = ReportState.HANDED_IN;
        handedInBy = by;
        handedInOn = form.handedInOn();
        reference = se.medvandrare.network.Texts.orNull(form.reference());
    }

    /**
     * Came back, or is taken back.
     *
     * @return whether it happens now, and another edition is to begin
     */
    boolean comeBack(ReturnForm form, long by, LocalDate today) {
        if (state == ReportState.RETURNED) {
            return false;
        }
        if (state != ReportState.HANDED_IN) {
            require(ReportState.SEALED);
        }
        if (form.returnedOn().isAfter(today)) {
            throw new Refused("reporting.report.refused.later");
        }
        state = ReportState.RETURNED;
        returnedBy = by;
        returnedOn = form.returnedOn();
        returnedNote = form.note().strip();
        return true;
    }

    private void require(ReportState wanted) {
        if (state != wanted) {
            throw new Refused("reporting.report.refused.step");
        }
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    ReportState state() {
        return state;
    }

    String framework() {
        return framework;
    }

    Period period() {
        return new Period(fromOn, tillOn);
    }
}
