package se.medvandrare.proof;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import se.medvandrare.proof.Pressed.Field;

/**
 * A form of something that is there, in which somebody wrote what nobody else writes and what did not stand there.
 *
 * @param word what was written
 */
record Differently(Pressed form, String word) {

    private static final Set<String> CHOSEN = Set.of(
            "slug", "code", "kind", "number", "fromAge", "toAge", "decimal", "time", "language", "notice", "seats");

    /** The words of one of many, by number; empty when there is nothing to write in. */
    static Optional<Differently> than(Pressed form, int number) {
        if (form.value("version").isEmpty() && form.value("seen").isEmpty()) {
            return Optional.empty();
        }
        return first(form, field -> field.isWritten() && field.value().matches(".*\\p{L}{2}.*"))
                .map(field -> of(form, field, field.value().strip() + " " + (char) ('A' + number)))
                .or(() -> first(
                                form,
                                field -> field.isWritten() && field.value().matches("\\d+"))
                        .map(field -> of(form, field, other(field.value(), number))))
                .or(() -> first(
                                form,
                                field -> field.isWritten() && field.value().equals("x"))
                        .map(field -> of(form, field, String.valueOf(number + 10))))
                .or(() -> first(
                                form,
                                field -> field.type().equals("time")
                                        && !field.value().isEmpty())
                        .map(field -> of(
                                form,
                                field,
                                LocalTime.parse(field.value())
                                        .plusMinutes(number + 1)
                                        .toString())))
                .or(() -> first(
                                form,
                                field -> field.type().equals("date")
                                        && !field.value().isEmpty())
                        .map(field -> of(
                                form,
                                field,
                                LocalDate.parse(field.value())
                                        .minusDays(number + 1)
                                        .toString())));
    }

    private static String other(String value, int number) {
        var word = String.valueOf(number + 3);
        return word.equals(value) ? "2" : word;
    }

    private static Optional<Field> first(Pressed form, Predicate<Field> fits) {
        return form.fields().stream()
                .filter(field -> !CHOSEN.contains(field.name()))
                .filter(fits)
                .findFirst();
    }

    private static Differently of(Pressed form, Field field, String word) {
        return new Differently(form.with(field.name(), word), word);
    }

    /** Whether the word stands on the page, in the text or in a field. */
    boolean standsIn(Document page) {
        return page.text().contains(word)
                || page.text().contains(day())
                || page.select("input, textarea").stream().anyMatch(field -> List.of(word, word + ":00")
                        .contains(field.val().strip()));
    }

    /** A date as people read it; the word itself when it is none. */
    private String day() {
        return word.matches("\\d{4}-\\d\\d-\\d\\d")
                ? LocalDate.parse(word).getDayOfMonth() + " "
                        + LocalDate.parse(word).getMonth().getDisplayName(TextStyle.FULL, Locale.forLanguageTag("sv"))
                : word;
    }
}
