package se.medvandrare.projects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import se.medvandrare.network.Texts;

/** What is typed about a project in one language. */
@NullUnmarked
record TextForm(
        Integer version,
        @NotBlank @Size(max = 300) String shortDescription,
        @NotBlank @Size(max = 4000) String summary,
        @Size(max = 4000) String background,
        @Size(max = 4000) String purpose,
        @Size(max = 4000) String objectives,
        @Size(max = 4000) String accessibility,
        @Size(max = 4000) String equality,
        @Size(max = 4000) String transnational) {

    static TextForm empty() {
        return new TextForm(null, null, null, null, null, null, null, null, null);
    }

    void fill(ProjectText text) {
        text.introduce(shortDescription.strip(), summary.strip());
        text.explain(Texts.orNull(background), Texts.orNull(purpose), Texts.orNull(objectives));
        text.include(Texts.orNull(accessibility), Texts.orNull(equality), Texts.orNull(transnational));
    }
}
