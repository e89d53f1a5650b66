package se.medvandrare.desk;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medvandrare.activities.AgeBand;
import se.medvandrare.activities.Gender;

/** What a tap says, as its button sends it: "HEAD WOMAN 18-60", "FIRST", "LANGUAGE ar" or "TOPIC 12". */
record Tap(
        Kind kind,
        @Nullable Gender gender,
        @Nullable AgeBand age,
        @Nullable String language,
        @Nullable Long topic) {

    /** What is counted. */
    enum Kind {
        HEAD,
        FIRST,
        LANGUAGE,
        TOPIC
    }

    /** A person of this gender and age came. */
    static Tap head(Gender gender, AgeBand age) {
        return new Tap(Kind.HEAD, gender, age, null, null);
    }

    /** The same about another topic. */
    Tap about(long topic) {
        return new Tap(kind, gender, age, language, topic);
    }

    /** Empty when no button says so. */
    static Optional<Tap> of(String what) {
        var words = what.split(" ", -1);
        return Stream.of(Kind.values())
                .filter(kind -> kind.name().equals(words[0]))
                .findFirst()
                .flatMap(kind -> of(kind, words));
    }

    private static Optional<Tap> of(Kind kind, String[] words) {
        try {
            return switch (kind) {
                case HEAD ->
                    words.length == 3
                            ? Optional.of(head(Gender.valueOf(words[1]), AgeBand.of(words[2])))
                            : Optional.empty();
                case FIRST -> words.length == 1 ? Optional.of(new Tap(kind, null, null, null, null)) : Optional.empty();
                case LANGUAGE ->
                    words.length == 2 ? Optional.of(new Tap(kind, null, null, words[1], null)) : Optional.empty();
                case TOPIC ->
                    words.length == 2
                            ? Optional.of(new Tap(kind, null, null, null, Long.valueOf(words[1])))
                            : Optional.empty();
            };
        } catch (IllegalArgumentException | NoSuchElementException e) {
            return Optional.empty();
        }
    }
}
