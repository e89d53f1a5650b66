package se.medvandrare.activities;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/**
 * What somebody who has come says.
 *
 * @param code on the screen at the venue; empty when the ticket stands for it
 * @param ticket what the page had when the code was right
 * @param who their own code, or the name they signed up with
 */
@NullUnmarked
record CheckInForm(
        @Size(max = 40) String code,
        @Size(max = 80) String ticket,

        @NotBlank(message = "{signup.public.checkin.who.missing}") @Size(max = 80) String who) {}
