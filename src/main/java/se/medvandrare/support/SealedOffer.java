package se.medvandrare.support;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A skill on offer as it lies in the database; languages and times with a space between.
 *
 * @param guide the name of the guide who has talked with the person
 * @param guideLogin where the guide is reached
 * @param activity what the activity is called that came of it
 */
record SealedOffer(
        long id,
        int version,
        String guide,
        String guideLogin,
        SkillKind kind,
        byte @Nullable [] words,
        String languages,
        String times,
        byte @Nullable [] contactName,
        byte @Nullable [] contact,
        @Nullable LocalDate consentedOn,
        LocalDate offeredOn,
        @Nullable LocalDate takenBackOn,
        @Nullable Long activityId,
        @Nullable String activity,
        @Nullable LocalDate becameOn) {

    public List<String> spoken() {
        return each(languages);
    }

    public List<DayPart> suiting() {
        return each(times).stream().map(DayPart::valueOf).toList();
    }

    public boolean takenBack() {
        return takenBackOn != null;
    }

    public boolean became() {
        return becameOn != null;
    }

    static List<String> each(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
