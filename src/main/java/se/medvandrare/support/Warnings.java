package se.medvandrare.support;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import se.medvandrare.base.RefusedAt;
import se.medvandrare.desk.Sensitive;

/** What the forms of guidance say about what was typed. */
class Warnings {

    private Warnings() {}

    /** An alias is never a number; this cannot be saved anyway. */
    static void ofNumbers(String alias, BindingResult errors) {
        if (Sensitive.in(alias).stream().anyMatch(key -> !key.endsWith("health"))) {
            errors.rejectValue("alias", "support.case.alias.number");
        }
    }

    /** A personnummer has no place in any text of guidance; this cannot be saved anyway. */
    static void ofIdentity(String field, @Nullable String text, BindingResult errors) {
        if (Sensitive.in(text).stream().anyMatch(key -> key.endsWith("personnummer"))) {
            errors.rejectValue(field, "support.text.personnummer");
        }
    }

    /** Warns once of what looks like personal data in the texts; whether the form shall offer to save anyway. */
    static boolean of(boolean warned, BindingResult errors, @Nullable String... texts) {
        return Sensitive.warn(Stream.of(texts), key -> true, warned, errors);
    }

    /** Does it unless the form is wrong; tells what a rule refused because of a field; whether it was done. */
    static boolean attempt(BindingResult errors, Runnable deed) {
        if (errors.hasErrors()) {
            return false;
        }
        try {
            deed.run();
            return true;
        } catch (RefusedAt refused) {
            refused.tell(errors);
            return false;
        }
    }
}
