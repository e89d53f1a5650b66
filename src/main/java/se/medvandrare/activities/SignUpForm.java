package se.medvandrare.activities;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * What a visitor tells to sign up.
 *
 * @param name or an alias
 * @param contact telephone or mail
 * @param submission made when the page was, so that sending it twice is one sign-up
 */
@NullUnmarked
record SignUpForm(
        @NotBlank(message = "{signup.public.name.missing}") @Size(max = 80) String name,

        @Reachable String contact,
        UUID submission) {

    static SignUpForm empty() {
        return new SignUpForm(null, null, UUID.randomUUID());
    }

    Contact reach() {
        return Contact.parse(contact).orElseThrow();
    }

    /** The contact in the form it will be kept, for the page that asks whether all is right. */
    public String readable() {
        return Contact.readable(reach().kind(), reach().value());
    }
}
