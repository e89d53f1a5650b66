package se.medvandrare.accounts;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.NullUnmarked;

/** The password chosen by whoever got a link. */
@NullUnmarked
record ChosenPasswordForm(@NotBlank String password) {

    @Override
    public String toString() {
        return "ChosenPasswordForm";
    }
}
