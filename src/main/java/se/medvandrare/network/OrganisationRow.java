package se.medvandrare.network;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.YesNo;

/**
 * An organisation as it is shown.
 *
 * @param spoken tags of the languages, separated by space
 * @param eased what makes the premises easier to use, separated by space
 * @param mine belongs to the tenant that asks
 */
record OrganisationRow(
        long id,
        String name,
        Sector sector,
        Kind kind,
        @Nullable String about,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String web,
        @Nullable String address,
        @Nullable String municipality,
        String spoken,
        @Nullable YesNo beginners,
        @Nullable FirstStep firstStep,
        @Nullable String welcome,
        @Nullable String askFor,
        @Nullable YesNo trial,
        @Nullable Integer trialTimes,
        @Nullable Integer fee,
        @Nullable FeePeriod feePer,
        @Nullable YesNo feeSupport,
        @Nullable String feeSupportHow,
        @Nullable YesNo childCare,
        String eased,
        boolean closed,
        boolean mine) {

    /** Tags of the languages spoken there. */
    public List<String> languages() {
        return spoken.isEmpty() ? List.of() : List.of(spoken.split(" "));
    }

    public List<Access> access() {
        var codes = List.of(eased.split(" "));
        return Stream.of(Access.values())
                .filter(access -> codes.contains(access.name()))
                .toList();
    }

    public boolean free() {
        return fee != null && fee == 0;
    }

    /** What is best about it for whoever is new, as keys of its words. */
    public List<String> tags() {
        return Stream.of(
                        beginners == YesNo.YES ? "BEGINNERS" : "",
                        trial == YesNo.YES ? "TRIAL" : "",
                        free() ? "FREE" : "",
                        feeSupport == YesNo.YES ? "FEE_SUPPORT" : "",
                        childCare == YesNo.YES ? "CHILD_CARE" : "",
                        access().contains(Access.STEP_FREE) ? "STEP_FREE" : "")
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    /** Whether anything is known that only those who are new ask about. */
    public boolean tellsNewcomers() {
        return Stream.of(beginners, firstStep, welcome, askFor, trial, fee, feeSupport, childCare)
                        .anyMatch(Objects::nonNull)
                || !eased.isEmpty();
    }

    /** The name as it stands in addresses. */
    public String slug() {
        return Texts.slug(name);
    }
}
