package se.medvandrare.participants;

import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.ModelAndView;
import se.medvandrare.base.Refused;

/** Answers a form: onwards when it was taken, else the form again with every error at its field. */
class Answers {

    private static final String FORM = "participants.form.";

    /**
     * Does the work unless the form has errors.
     *
     * @param work gives the next page; the form again when somebody else was first
     */
    static ModelAndView of(BindingResult errors, String form, Supplier<String> work) {
        var again = new ModelAndView(form, HttpStatus.UNPROCESSABLE_ENTITY);
        if (!errors.hasErrors()) {
            try {
                var next = work.get();
                return next.equals(form) ? new ModelAndView(form, HttpStatus.CONFLICT) : new ModelAndView(next);
            } catch (Refused refused) {
                tell(refused, errors);
                again.addObject("refused", refused);
            }
        }
        return again;
    }

    /** Notes the refusal of a rule and goes on, so that all are told at once. */
    static void gather(Errors errors, Runnable rule) {
        try {
            rule.run();
        } catch (Refused refused) {
            tell(refused, errors);
        }
    }

    /** A refusal named {@code participants.form.<field>.<why>} stands at that field, any other above the form. */
    private static void tell(Refused refused, Errors errors) {
        var code = refused.code();
        var field = code.startsWith(FORM) ? code.split("\\.")[2] : "";
        if (field.isEmpty() || errors.getFieldType(field) == null) {
            refused.tell(errors);
        } else {
            errors.rejectValue(field, code, refused.arguments(), code);
        }
    }
}
