package se.medvandrare.projects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/** What is typed about a line of the communication plan. */
@NullUnmarked
record MessageForm(
        Integer version,
        @NotBlank @Size(max = 500) String what,
        @NotBlank @Size(max = 200) String audience,
        @NotBlank @Size(max = 200) String channel,
        @NotNull LocalDate dueOn)
        implements Versioned {

    static MessageForm empty() {
        return new MessageForm(null, null, null, null, null);
    }
}
