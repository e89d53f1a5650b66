package se.medvandrare.signin;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.NullUnmarked;

/** The old password and the new one. */
@NullUnmarked
record PasswordForm(@NotBlank String old, @NotBlank String wanted) {

    static PasswordForm empty() {
        return new PasswordForm(null, null);
    }

    @Override
    public String toString() {
        return "PasswordForm";
    }
}
