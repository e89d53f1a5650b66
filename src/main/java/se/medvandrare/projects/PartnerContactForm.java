package se.medvandrare.projects;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** What is typed about whom to reach at an actor. */
@NullUnmarked
record PartnerContactForm(
        Integer version,
        @NotNull Long organisationId,
        @NotBlank @Size(max = 120) String function,
        @Size(max = 120) String name,

        @Size(max = 40) @Pattern(regexp = "[+0-9 ()/-]*", message = "{network.organisation.phone.wrong}")
        String phone,

        @Email @Size(max = 160) String email)
        implements Versioned {

    static PartnerContactForm at(Long organisation) {
        return new PartnerContactForm(null, organisation, null, null, null, null);
    }
}
