package se.medvandrare.network;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.Option;

/**
 * A plain form of one thing: the page {@code network/form} shows its fields in order.
 *
 * @param prefix of the labels, for example {@code projects.staff} with {@code projects.staff.title}
 * @param form name of the form in the model
 * @param back where to go without saving
 * @param remove address that removes the thing; null when it cannot be removed or is not there yet
 */
public record FormPage(
        String prefix, String form, String back, @Nullable String remove, List<Field> fields) {

    public static FormPage of(String prefix, String form, String back, @Nullable String remove, Field... fields) {
        return new FormPage(prefix, form, back, remove, List.of(fields));
    }

    /** Whether two people can change the thing at once; a new thing has no version. */
    public boolean versioned() {
        return !prefix.endsWith(".new");
    }

    /** The field of that name; null when the page does not ask for it. */
    public @Nullable Field field(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** One field; options only where something is chosen. */
    public record Field(String name, String type, List<Choice> options) {

        private static final List<String> OTHERS =
                List.of("textarea", "checkbox", "checkboxes", "choice", "hidden", "heading");

        public static Field of(String name, String type) {
            return new Field(name, type, List.of());
        }

        /** Begins a part of the form; its text is the label of that name. */
        public static Field heading(String name) {
            return of(name, "heading");
        }

        /** One of the constants, with the labels {@code prefix.name.CONSTANT}. */
        public static Field oneOf(String name, Enum<?>[] constants) {
            return new Field(name, "choice", choices(constants));
        }

        public static Field oneOf(String name, List<Option> options) {
            return new Field(name, "choice", choices(options));
        }

        public static Field someOf(String name, List<Option> options) {
            return new Field(name, "checkboxes", choices(options));
        }

        public static Field someOf(String name, Enum<?>[] constants) {
            return new Field(name, "checkboxes", choices(constants));
        }

        public boolean choice() {
            return type.equals("choice");
        }

        /** What was chosen, by what was sent; empty when the field is written in or nothing was chosen. */
        public List<Choice> chosen(String sent) {
            var values = List.of(sent.split(", "));
            return type.equals("checkbox")
                    ? List.of(new Choice(String.valueOf(sent.equals("true")), null))
                    : options.stream()
                            .filter(option -> values.contains(option.value()))
                            .toList();
        }

        /** Whether it is an {@code <input>} to write in. */
        public boolean entry() {
            return !OTHERS.contains(type);
        }

        private static List<Choice> choices(Enum<?>[] constants) {
            return Arrays.stream(constants)
                    .map(constant -> new Choice(constant.name(), null))
                    .toList();
        }

        private static List<Choice> choices(List<Option> options) {
            return options.stream()
                    .map(option -> new Choice(option.value(), option.label()))
                    .toList();
        }
    }

    /** Something to choose; without a label the text is looked up. */
    public record Choice(String value, @Nullable String label) {}
}
