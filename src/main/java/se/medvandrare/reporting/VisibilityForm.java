package se.medvandrare.reporting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import se.medvandrare.projects.Versioned;

/**
 * What is typed about a proof.
 *
 * @param link where it can be seen; https only
 */
@NullUnmarked
record VisibilityForm(
        Integer version,
        @NotNull VisibilityProof.Kind kind,
        @NotBlank @Size(max = 200) String place,
        @NotNull LocalDate shownOn,

        @Size(max = 500) @Pattern(regexp = "(https://\\S+)?", message = "{reporting.visibility.link.wrong}")
        String link,

        @Size(max = 1000) String note)
        implements Versioned {

    static VisibilityForm empty() {
        return new VisibilityForm(null, VisibilityProof.Kind.POSTER, null, null, null, null);
    }
}
