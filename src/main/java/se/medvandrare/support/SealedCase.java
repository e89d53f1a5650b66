package se.medvandrare.support;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A guidance as it lies in the database; interests and times with a space between. */
record SealedCase(
        long id,
        int version,
        byte[] alias,
        String language,
        long municipalityId,
        String municipality,
        SwedishLevel level,
        String interests,
        String times,
        @Nullable ObstacleState obstacleTime,
        @Nullable ObstacleState obstacleMoney,
        @Nullable ObstacleState obstacleChildCare,
        @Nullable ObstacleState obstacleTransport,
        @Nullable ObstacleState obstacleLanguage,
        @Nullable ObstacleState obstacleOther,
        byte @Nullable [] wish,
        byte @Nullable [] email,
        @Nullable String letterLanguage,
        @Nullable LocalDate lettersFrom,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable CaseOutcome outcome) {

    public List<Interest> wanted() {
        return words(interests).map(Interest::valueOf).toList();
    }

    public List<DayPart> suiting() {
        return words(times).map(DayPart::valueOf).toList();
    }

    /** What is or was in the way, by its code. */
    Map<String, ObstacleState> obstacles() {
        return Obstacles.of(
                obstacleTime, obstacleMoney, obstacleChildCare, obstacleTransport, obstacleLanguage, obstacleOther);
    }

    /** Whether it is still in the way. */
    static boolean stands(@Nullable ObstacleState state) {
        return state != null && state.stands();
    }

    private static java.util.stream.Stream<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty());
    }
}
