package se.medvandrare.participants;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import se.medvandrare.base.Languages;
import se.medvandrare.base.Refused;

/** Asks every rule about a form before anything is written, so that all errors are told at once. */
@Component
class EnrolCheck {

    private static final int HIGHEST_ISCED = 8;

    private final MyProjects projects;
    private final Languages languages;
    private final Clock clock;

    EnrolCheck(MyProjects projects, Languages languages, Clock clock) {
        this.projects = projects;
        this.languages = languages;
        this.clock = clock;
    }

    void check(String slug, EnrolForm form, Errors errors) {
        var project = projects.led(slug);
        if (unread(errors)) {
            return;
        }
        var today = LocalDate.now(clock);
        Answers.gather(errors, () -> number(form));
        facts(form.toSituation(), errors);
        who(form.birthDate(), form.language(), form.toContact(), errors);
        if (form.enteredOn() != null) {
            Answers.gather(errors, () -> project.mustTakeEntry(form.enteredOn(), today));
            Answers.gather(errors, () -> form.toSituation().mustSuit(form.enteredOn()));
        }
        Answers.gather(errors, () -> targetGroup(form, today));
    }

    void check(FactsForm form, Errors errors) {
        if (!unread(errors)) {
            facts(form.toSituation(), errors);
            who(form.birthDate(), form.language(), form.toContact(), errors);
        }
    }

    /** Whether some field could not be read at all; that is told first, and alone. */
    private static boolean unread(Errors errors) {
        return errors instanceof BindingResult result && result.getTarget() == null;
    }

    private void who(@Nullable LocalDate birthDate, @Nullable String language, Contact contact, Errors errors) {
        Answers.gather(errors, () -> Person.mayBeBorn(birthDate, LocalDate.now(clock)));
        Answers.gather(errors, contact::phone);
        Answers.gather(errors, contact::email);
        if (language != null && !language.isBlank() && languages.find(language).isEmpty()) {
            errors.rejectValue("language", "participants.form.language.unknown");
        }
    }

    private static void facts(Situation situation, Errors errors) {
        var isced = situation.isced();
        if (isced != null && (isced < 0 || isced > HIGHEST_ISCED)) {
            errors.rejectValue("isced", "participants.form.isced.unknown");
        }
    }

    private static void number(EnrolForm form) {
        if (form.numbered()) {
            form.toNumber();
        } else if (form.number() != null && !form.number().isBlank()) {
            throw new Refused("participants.form.kind.missing");
        }
    }

    private static void targetGroup(EnrolForm form, LocalDate today) {
        if (form.document() == null && form.checkedOn() != null) {
            throw new Refused("participants.form.document.missing");
        }
        if (form.document() != null && form.checkedOn() == null) {
            throw new Refused("participants.form.checkedOn.missing");
        }
        if (form.checkedOn() != null) {
            TargetGroupCheck.mayBe(form.checkedOn(), today);
        }
    }
}
