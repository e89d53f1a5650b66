package se.medvandrare.reporting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import se.medvandrare.network.Texts;
import se.medvandrare.projects.CardRow;

/** Somewhere outside the portal where a project shows that the European Union pays for it. */
@Entity
@NullUnmarked
class VisibilityProof implements CardRow<VisibilityForm> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private Integer version;

    private long projectId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String place;
    private LocalDate shownOn;
    private String link;
    private String note;

    protected VisibilityProof() {}

    VisibilityProof(long projectId) {
        this.projectId = projectId;
    }

    @Override
    public void fill(VisibilityForm form) {
        kind = form.kind();
        place = form.place().strip();
        shownOn = form.shownOn();
        link = Texts.orNull(form.link());
        note = Texts.orNull(form.note());
    }

    @Override
    public long projectId() {
        return projectId;
    }

    @Override
    public Integer version() {
        return version;
    }

    @Override
    public VisibilityForm toForm() {
        return new VisibilityForm(version, kind, place, shownOn, link, note);
    }

    /** What it is. A poster or a display, and a website, are required of every project. */
    enum Kind {
        POSTER,
        WEBSITE,
        SOCIAL,
        PRINT,
        PRESS,
        EVENT,
        OTHER
    }
}
