package se.medvandrare.base;

import org.springframework.validation.Errors;

/** A rule said no. The code is a message key, and the person is told its text. */
public class Refused extends RuntimeException {

    private final String code;
    private final Object[] arguments;

    public Refused(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = arguments;
    }

    public String code() {
        return code;
    }

    public Object[] arguments() {
        return arguments;
    }

    /** Shows the refusal at the top of the form instead of on a page of its own. */
    public void tell(Errors errors) {
        errors.reject(code, arguments, code);
    }
}
