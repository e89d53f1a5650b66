package se.medvandrare.support;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An activity that was planned for what somebody wished, and whether they know of it.
 *
 * @param alias in clear
 * @param address of its public page, in a language the person reads when there is one
 * @param letter a letter is to go, so that the guide need not tell
 * @param toldOn null when nobody has told them
 * @param byLetter null when nobody has told them
 */
record Telling(
        long caseId,
        long activityId,
        String alias,
        String title,
        LocalDateTime startsAt,
        String place,
        String address,
        boolean letter,
        @Nullable LocalDate toldOn,
        @Nullable Boolean byLetter) {

    /** Key of how it stands. */
    public String state() {
        if (byLetter == null) {
            return letter ? "support.telling.letter" : "support.telling.waits";
        }
        return byLetter ? "support.telling.sent" : "support.telling.told";
    }

    /** As it lies in the database. */
    record Sealed(
            long caseId,
            long activityId,
            byte[] alias,
            String language,
            String title,
            LocalDateTime startsAt,
            String place,
            String address,
            boolean letter,
            @Nullable LocalDate toldOn,
            @Nullable Boolean byLetter) {

        Telling open(GuidanceWords words, String page) {
            return new Telling(
                    caseId,
                    activityId,
                    words.alias(caseId, alias),
                    title,
                    startsAt,
                    place,
                    "/" + page + "/" + address,
                    letter,
                    toldOn,
                    byLetter);
        }
    }
}
