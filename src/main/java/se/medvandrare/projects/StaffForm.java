package se.medvandrare.projects;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/**
 * What is typed about a post.
 *
 * @param share per cent of full time
 */
@NullUnmarked
record StaffForm(
        Integer version,
        @NotBlank @Size(max = 120) String title,
        @NotNull @Min(1) @Max(100) Integer share,
        @Size(max = 500) String tasks)
        implements Versioned {

    static StaffForm empty() {
        return new StaffForm(null, null, 100, null);
    }
}
