package se.medvandrare.accounts;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** The first municipality, its committee and the administrator. */
@NullUnmarked
record SetUpForm(
        @NotBlank @Size(max = 80) String municipality,

        @NotNull @Pattern(regexp = "(?!alla$)[a-z]([a-z-]{0,38}[a-z])?", message = "{accounts.setUp.slug.wrong}")
        String slug,

        @NotBlank @Size(max = 160) String tenant,
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Email @Size(max = 200) String login,
        @NotBlank String password) {

    static SetUpForm empty() {
        return new SetUpForm(null, null, null, null, null, null);
    }

    @Override
    public String toString() {
        return "SetUpForm";
    }
}
