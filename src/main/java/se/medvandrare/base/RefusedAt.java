package se.medvandrare.base;

import org.springframework.validation.Errors;

/** A rule said no because of one field of a form, and the person is told there. */
public class RefusedAt extends Refused {

    private final String field;

    public RefusedAt(String field, String code, Object... arguments) {
        super(code, arguments);
        this.field = field;
    }

    @Override
    public void tell(Errors errors) {
        errors.rejectValue(field, code(), arguments(), code());
    }
}
