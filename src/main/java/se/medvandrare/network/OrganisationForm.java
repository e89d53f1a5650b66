package se.medvandrare.network;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import se.medvandrare.base.YesNo;

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
        YesNo beginners,
        FirstStep firstStep,
        @Size(max = 600) String welcome,

        @Size(max = 60) @Pattern(regexp = "[^0-9@]*", message = "{network.organisation.askFor.wrong}") String askFor,

        YesNo trial,
        @Positive @Max(99) Integer trialTimes,
        @PositiveOrZero @Max(99999) Integer fee,
        FeePeriod feePer,
        YesNo feeSupport,
        @Size(max = 300) String feeSupportHow,
        YesNo childCare,
        List<Access> access,
        Boolean closed) {

    static OrganisationForm empty() {
        return new Organisation(null, null, null, null).toForm();
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
        organisation.welcome(newcomers(), access == null ? List.of() : access);
        organisation.close(Boolean.TRUE.equals(closed));
    }

    private Newcomers newcomers() {
        return new Newcomers(
                beginners,
                firstStep,
                Texts.orNull(welcome),
                Texts.orNull(askFor),
                trial,
                trialTimes,
                fee,
                feePer,
                feeSupport,
                Texts.orNull(feeSupportHow),
                childCare);
    }
}
