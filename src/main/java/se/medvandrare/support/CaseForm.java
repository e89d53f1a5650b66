package se.medvandrare.support;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/**
 * What is typed about a guidance.
 *
 * @param alias what the guide calls the person; never a name or a number
 * @param obstacleTime null when it is no obstacle, as the others
 * @param email where letters about planned activities go, in {@code letterLanguage}; null when the guide tells
 * @param informed the person knows what the address is for and has said yes
 * @param saveAnyway the guide has read the warning about what looks like personal data
 */
@NullUnmarked
record CaseForm(
        @NotBlank(message = "{support.case.alias.missing}") @Size(max = 60) String alias,

        @NotBlank(message = "{support.case.language.missing}") String language,

        @NotNull(message = "{support.case.municipality.missing}") Long municipalityId,

        @NotNull(message = "{support.case.level.missing}") SwedishLevel level,

        List<Interest> interests,
        List<DayPart> times,
        ObstacleState obstacleTime,
        ObstacleState obstacleMoney,
        ObstacleState obstacleChildCare,
        ObstacleState obstacleTransport,
        ObstacleState obstacleLanguage,
        ObstacleState obstacleOther,
        @Size(max = 2000) String wish,
        @Email @Size(max = 254) String email,
        String letterLanguage,
        Boolean informed,
        Boolean saveAnyway,
        Integer version) {

    CaseForm {
        interests = interests == null ? List.of() : List.copyOf(interests);
        times = times == null ? List.of() : List.copyOf(times);
        email = email == null || email.isBlank() ? null : email.strip();
    }

    static CaseForm blank(Long municipality) {
        return new CaseForm(
                null,
                null,
                municipality,
                SwedishLevel.UNKNOWN,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                false,
                null);
    }

    /** What is noted as an obstacle, by its code. */
    Map<String, ObstacleState> obstacles() {
        return Obstacles.of(
                obstacleTime, obstacleMoney, obstacleChildCare, obstacleTransport, obstacleLanguage, obstacleOther);
    }

    boolean agreed() {
        return Boolean.TRUE.equals(informed);
    }

    /** Null when there are no letters. */
    String languageOfLetters() {
        return email == null ? null : letterLanguage;
    }

    boolean warned() {
        return Boolean.TRUE.equals(saveAnyway);
    }
}
