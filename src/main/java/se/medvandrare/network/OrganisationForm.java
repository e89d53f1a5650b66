package se.medvandrare.network;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** What is typed about an organisation. */
@NullUnmarked
record OrganisationForm(
        Integer version,
        @NotBlank @Size(max = 160) String name,
        @NotNull Sector sector,
        @NotNull Kind kind,
        @Size(max = 1000) String about,

        @Size(max = 40) @Pattern(regexp = "[+0-9 ()-]*", message = "{network.organisation.phone.wrong}")
        String phone,

        @Size(max = 160) @Email String email,

        @Size(max = 300) @Pattern(regexp = "(https://.+)?", message = "{network.organisation.web.wrong}")
        String web,

        @Size(max = 300) String address,
        List<String> languages,
        Boolean closed) {

    static OrganisationForm empty() {
        return new OrganisationForm(null, null, null, null, null, null, null, null, null, List.of(), false);
    }

    void fill(Organisation organisation) {
        organisation.rename(name.strip(), sector, kind);
        organisation.present(
                Texts.orNull(about),
                Texts.orNull(phone),
                Texts.orNull(email),
                Texts.orNull(web),
                Texts.orNull(address));
        organisation.speak(languages == null ? List.of() : languages);
        organisation.close(Boolean.TRUE.equals(closed));
    }
}
