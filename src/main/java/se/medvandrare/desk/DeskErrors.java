package se.medvandrare.desk;

import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.springframework.validation.BindingResult;
import se.medvandrare.base.Refused;

/** Tells what a rule refused beside the field it is about, else above the form. */
public class DeskErrors {

    private static final Map<String, String> FIELDS = Map.of(
            "desk.contact.language.unknown", "language",
            "desk.contact.language.several", "language",
            "desk.contact.sentTo.unknown", "sentTo",
            "desk.contact.sentTo.several", "sentTo",
            "desk.contact.future", "time",
            "desk.contact.tooLongAgo", "day");

    private DeskErrors() {}

    /** Does it unless the form is wrong already; empty when it was not done and the form is to be shown again. */
    public static OptionalLong attempt(BindingResult errors, LongSupplier deed) {
        if (errors.hasErrors()) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(deed.getAsLong());
        } catch (Refused refused) {
            tell(refused, errors);
            return OptionalLong.empty();
        }
    }

    private static void tell(Refused refused, BindingResult errors) {
        var field = FIELDS.get(refused.code());
        if (field == null) {
            refused.tell(errors);
        } else {
            errors.rejectValue(field, refused.code(), refused.arguments(), refused.code());
        }
    }
}
