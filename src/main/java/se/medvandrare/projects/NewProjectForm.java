package se.medvandrare.projects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import se.medvandrare.network.Texts;

/** What a new project begins with. */
@NullUnmarked
record NewProjectForm(
        @NotBlank @Size(max = 160) String name,

        @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z0-9-]*", message = "{projects.new.slug.wrong}") String slug,

        @NotNull Long ownerId,
        String framework,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn) {

    static NewProjectForm empty() {
        return new NewProjectForm(null, null, null, null, null, null);
    }

    Project toProject(Long municipality, String fund) {
        var project = new Project(slug, name.strip(), ownerId, municipality);
        project.fund(Texts.orNull(framework), fund, null);
        project.run(startsOn, endsOn);
        return project;
    }
}
