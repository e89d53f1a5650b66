package se.medvandrare.participants;

import jakarta.persistence.Embeddable;
import se.medvandrare.base.Refused;

/**
 * How somebody was there.
 *
 * @param minutes they were there, 1 to {@link Roll#LONGEST}
 * @param late came after it had begun; the minutes say how long they stayed all the same
 */
@Embeddable
record Presence(int minutes, boolean late) {

    Presence {
        if (!canBe(minutes)) {
            throw new Refused("participants.roll.minutes", Roll.LONGEST);
        }
    }

    static boolean canBe(int minutes) {
        return minutes >= 1 && minutes <= Roll.LONGEST;
    }
}
