package se.medvandrare.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;

/**
 * What is typed about a skill that somebody offers.
 *
 * @param words what it is, as the person says it
 * @param second another language they speak, as the third
 * @param contactName a first name or an alias
 * @param contact telephone or e-mail
 * @param mayBeGiven the person has said that words and contact may be given to a host who asks
 * @param saveAnyway the guide has read the warning about what looks like personal data
 */
@NullUnmarked
record OfferForm(
        @NotNull(message = "{support.skill.kind.missing}") SkillKind kind,

        @NotBlank(message = "{support.skill.words.missing}") @Size(max = 1000) String words,

        @NotBlank(message = "{support.case.language.missing}") String language,

        String second,
        String third,
        List<DayPart> times,
        @Size(max = 60) String contactName,
        @Size(max = 120) String contact,
        Boolean mayBeGiven,
        Boolean saveAnyway,
        Integer version) {

    private static final Pattern REACHABLE = Pattern.compile("\\s*|.+@.+|(?:\\D*\\d){6,15}\\D*");

    OfferForm {
        times = times == null ? List.of() : List.copyOf(times);
    }

    static OfferForm blank() {
        return new OfferForm(null, null, null, null, null, List.of(), null, null, false, false, null);
    }

    List<String> languages() {
        return Stream.of(language, second, third)
                .filter(it -> it != null && !it.isBlank())
                .distinct()
                .toList();
    }

    boolean reachable() {
        return contact == null || REACHABLE.matcher(contact).matches();
    }

    boolean agreed() {
        return Boolean.TRUE.equals(mayBeGiven);
    }

    boolean warned() {
        return Boolean.TRUE.equals(saveAnyway);
    }
}
