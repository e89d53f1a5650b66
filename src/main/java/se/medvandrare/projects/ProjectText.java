package se.medvandrare.projects;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;

/** The free texts of a project's card in one language. */
@Entity
@NullUnmarked
class ProjectText {

    @EmbeddedId
    private ProjectTextId id;

    @Version
    private Integer version;

    private String shortDescription;
    private String summary;
    private String background;
    private String purpose;
    private String objectives;
    private String accessibility;
    private String equality;
    private String transnational;

    protected ProjectText() {}

    ProjectText(ProjectTextId id) {
        this.id = id;
    }

    /** What a visitor reads first; the short description stands beside the EU emblem. */
    void introduce(String shortDescription, String summary) {
        this.shortDescription = shortDescription;
        this.summary = summary;
    }

    void explain(String background, String purpose, String objectives) {
        this.background = background;
        this.purpose = purpose;
        this.objectives = objectives;
    }

    /** The funds' horizontal principles, and what is done together with other countries. */
    void include(String accessibility, String equality, String transnational) {
        this.accessibility = accessibility;
        this.equality = equality;
        this.transnational = transnational;
    }

    int version() {
        return version;
    }

    TextForm toForm() {
        return new TextForm(
                version,
                shortDescription,
                summary,
                background,
                purpose,
                objectives,
                accessibility,
                equality,
                transnational);
    }
}
