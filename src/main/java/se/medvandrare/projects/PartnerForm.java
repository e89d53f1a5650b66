package se.medvandrare.projects;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** What is typed about a partner: an organisation that is known, or the name of a new one. */
@NullUnmarked
record PartnerForm(
        Integer version,
        Long organisationId,
        @Size(max = 160) String newName,
        @NotNull PartnerRole role,
        @Size(max = 1000) String promisedGain)
        implements Versioned {

    static PartnerForm empty() {
        return new PartnerForm(null, null, null, PartnerRole.PARTNER, null);
    }
}
