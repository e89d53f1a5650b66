package se.medvandrare.support;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * What is typed about where somebody is referred to.
 *
 * @param activityId from a suggestion; else null
 * @param organisationId from a suggestion; else null
 * @param where in words, when it comes from no suggestion
 * @param contactAt whom to ask for there
 */
@NullUnmarked
record ReferralForm(
        Long activityId,
        Long organisationId,
        @Size(max = 120) String where,
        @Size(max = 120) String contactAt,

        @NotNull(message = "{support.referral.referredOn.missing}") LocalDate referredOn,

        Boolean saveAnyway) {

    static ReferralForm blank(Long activity, Long organisation, LocalDate today) {
        return new ReferralForm(activity, organisation, null, null, today, false);
    }

    boolean suggested() {
        return activityId != null || organisationId != null;
    }

    boolean tellsWhere() {
        return suggested() || where != null && !where.isBlank();
    }

    /** Whom to ask for without the digits: a telephone number belongs there. */
    @Nullable String contactWords() {
        return contactAt == null ? null : contactAt.replaceAll("\\d", "");
    }

    boolean warned() {
        return Boolean.TRUE.equals(saveAnyway);
    }
}
