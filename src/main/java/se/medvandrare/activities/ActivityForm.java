package se.medvandrare.activities;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import se.medvandrare.base.YesNo;

/** An activity as staff type it, with its Swedish text. */
@NullUnmarked
record ActivityForm(
        Integer version,
        @NotBlank @Size(max = 120) String title,
        @NotBlank @Size(max = 300) String summary,
        @Size(max = 4000) String description,
        @NotNull Long organisationId,
        Long projectId,
        Long goalId,
        @NotNull Long placeId,
        @NotNull Theme theme,
        Support support,
        Boolean forChildren,
        Boolean womenOnly,
        Boolean practiseSwedish,
        Boolean towardsWork,
        @PositiveOrZero @Max(120) Integer fromAge,
        @PositiveOrZero @Max(120) Integer toAge,
        Level level,
        List<String> held,
        List<String> interpreted,
        Boolean childCare,
        @PositiveOrZero @Max(99999) BigDecimal price,
        Boolean signUp,
        @Positive @Max(9999) Integer seats,
        @Size(max = 40) String contactPhone,
        @Email String contactEmail,
        YesNo accessible,
        @Size(max = 300) String accessibleNote,
        YesNo genderItem,
        Delivery deliveredBy,
        @PositiveOrZero @Max(999) Integer trainersWomen,
        @PositiveOrZero @Max(999) Integer trainersMen,
        @PositiveOrZero @Max(999) Integer trainersOther) {

    ActivityForm {
        description = filled(description);
        contactPhone = filled(contactPhone);
        contactEmail = filled(contactEmail);
        accessibleNote = filled(accessibleNote);
        held = held == null ? List.of() : List.copyOf(held);
        interpreted = interpreted == null ? List.of() : List.copyOf(interpreted);
        price = price == null || price.signum() == 0 ? BigDecimal.ZERO : price.stripTrailingZeros();
    }

    /** An empty form, for what is most often planned: free, in Swedish. */
    static ActivityForm empty() {
        return of(
                0,
                new Belonging(null, null, null, null, null, null),
                new Offer(
                        new Audience(false, false, false, false, null, null, null),
                        new Terms(false, BigDecimal.ZERO, false, null, null, null),
                        Set.of(new ActivityLanguage("sv", ActivityLanguage.How.HELD)),
                        Course.UNKNOWN),
                new ActivityText(null, null, null));
    }

    static ActivityForm of(int version, Belonging at, Offer offer, ActivityText text) {
        var whom = offer.audience();
        var terms = offer.terms();
        var course = offer.course();
        return new ActivityForm(
                version,
                text.title(),
                text.summary(),
                text.description(),
                at.organisationId(),
                at.projectId(),
                at.goalId(),
                at.placeId(),
                at.theme(),
                at.support(),
                whom.forChildren(),
                whom.womenOnly(),
                whom.practiseSwedish(),
                whom.towardsWork(),
                whom.fromAge(),
                whom.toAge(),
                whom.level(),
                offer.in(ActivityLanguage.How.HELD),
                offer.in(ActivityLanguage.How.INTERPRETED),
                terms.childCare(),
                terms.price(),
                terms.signUp(),
                terms.seats(),
                terms.contactPhone(),
                terms.contactEmail(),
                course.accessible(),
                course.accessibleNote(),
                course.genderItem(),
                course.deliveredBy(),
                course.trainersWomen(),
                course.trainersMen(),
                course.trainersOther());
    }

    Audience audience() {
        return new Audience(
                yes(forChildren), yes(womenOnly), yes(practiseSwedish), yes(towardsWork), fromAge, toAge, level);
    }

    Terms terms() {
        return new Terms(yes(childCare), price, yes(signUp), yes(signUp) ? seats : null, contactPhone, contactEmail);
    }

    Course course() {
        return new Course(
                accessible, accessibleNote, genderItem, deliveredBy, trainersWomen, trainersMen, trainersOther);
    }

    ActivityText text() {
        return new ActivityText(title.strip(), summary.strip(), description);
    }

    Set<ActivityLanguage> languages() {
        var all = new HashSet<ActivityLanguage>();
        held.forEach(tag -> all.add(new ActivityLanguage(tag, ActivityLanguage.How.HELD)));
        interpreted.forEach(tag -> all.add(new ActivityLanguage(tag, ActivityLanguage.How.INTERPRETED)));
        return all;
    }

    /** The names of the boxes that are ticked. */
    public List<String> kinds() {
        return Stream.of(
                        yes(forChildren) ? "forChildren" : null,
                        yes(womenOnly) ? "womenOnly" : null,
                        yes(practiseSwedish) ? "practiseSwedish" : null,
                        yes(towardsWork) ? "towardsWork" : null,
                        yes(childCare) ? "childCare" : null)
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean yes(Boolean ticked) {
        return Boolean.TRUE.equals(ticked);
    }

    static String filled(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** What an activity belongs to. */
    record Belonging(Long organisationId, Long projectId, Long goalId, Long placeId, Theme theme, Support support) {}

    /** For whom it is, on which terms, in which languages, and what is told of it as a course. */
    record Offer(Audience audience, Terms terms, Set<ActivityLanguage> languages, Course course) {

        List<String> in(ActivityLanguage.How how) {
            return languages.stream()
                    .filter(language -> language.how() == how)
                    .map(ActivityLanguage::language)
                    .sorted()
                    .toList();
        }
    }
}
