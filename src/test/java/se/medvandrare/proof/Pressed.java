package se.medvandrare.proof;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A form as it stands on a page, filled in as somebody might and sent with one of its buttons.
 *
 * @param page where it stands
 * @param action where it goes
 * @param fields names and values in the order of the page
 */
public record Pressed(String page, String action, List<Field> fields) {

    /** What a control says; {@code type} as in HTML. */
    public record Field(String name, String value, String type) {

        Field with(String other) {
            return new Field(name, other, type);
        }

        /** Whether somebody writes words in it. */
        boolean isWritten() {
            return List.of("text", "textarea", "number", "").contains(type);
        }
    }

    public static List<Pressed> on(String page, org.jsoup.nodes.Document document, FilledIn filled) {
        var found = new ArrayList<Pressed>();
        for (var form : document.select("form[method=post]")) {
            var buttons = form.select("button[name][value], button[formaction]");
            if (buttons.size() < Math.max(1, form.select("button").size())) {
                found.add(of(page, form, filled, null));
            }
            buttons.forEach(button -> found.add(of(page, form, filled, button)));
        }
        return found;
    }

    public String value(String name) {
        return fields.stream()
                .filter(field -> field.name.equals(name))
                .map(Field::value)
                .findFirst()
                .orElse("");
    }

    public boolean has(String name) {
        return fields.stream().anyMatch(field -> field.name.equals(name));
    }

    /** The same form with another word in one of its fields. */
    public Pressed with(String name, String value) {
        return new Pressed(
                page,
                action,
                fields.stream()
                        .map(field -> field.name.equals(name) ? field.with(value) : field)
                        .toList());
    }

    /** The same form with one word in all that is written. */
    Pressed everywhere(String word) {
        return new Pressed(
                page,
                action,
                fields.stream()
                        .map(field -> field.isWritten() ? field.with(word) : field)
                        .toList());
    }

    private static Pressed of(String page, Element form, FilledIn filled, Element button) {
        var fields = new ArrayList<>(filled.fields(form));
        var action = form.attr("action");
        if (button != null) {
            if (button.hasAttr("name")) {
                fields.add(new Field(button.attr("name"), button.attr("value"), "button"));
            }
            action = button.hasAttr("formaction") ? button.attr("formaction") : action;
        }
        return new Pressed(page, action.isEmpty() ? page : action, List.copyOf(fields));
    }
}
