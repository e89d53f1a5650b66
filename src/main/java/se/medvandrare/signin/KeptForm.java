package se.medvandrare.signin;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A form that was sent when the sign-in had ended.
 *
 * @param action where it goes
 * @param token the token it was written with
 */
record KeptForm(String action, String token, List<Field> fields) {

    private static final Set<String> OF_THE_PORTAL = Set.of("_csrf", "version", "submission");

    static KeptForm of(String action, String token, Map<String, String[]> parameters) {
        var fields = new ArrayList<Field>();
        parameters.forEach((name, values) -> {
            if (!name.equals("_csrf")) {
                List.of(values).forEach(value -> fields.add(new Field(name, value)));
            }
        });
        return new KeptForm(action, token, List.copyOf(fields));
    }

    /** What somebody wrote or chose, without what the portal keeps in the form for itself. */
    public List<String> words() {
        return fields.stream()
                .filter(field -> !OF_THE_PORTAL.contains(field.name) && !field.value.isBlank())
                .map(Field::value)
                .toList();
    }

    String text() {
        var text = new StringBuilder(action).append('\n').append(token);
        fields.forEach(
                field -> text.append('\n').append(coded(field.name)).append('=').append(coded(field.value)));
        return text.toString();
    }

    static KeptForm read(String text) {
        var lines = text.split("\n");
        var fields = new ArrayList<Field>();
        for (int i = 2; i < lines.length; i++) {
            var parts = lines[i].split("=", 2);
            fields.add(new Field(plain(parts[0]), plain(parts[1])));
        }
        return new KeptForm(lines[0], lines[1], List.copyOf(fields));
    }

    @Override
    public String toString() {
        return "form for " + action;
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String plain(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** A field with its value. */
    record Field(String name, String value) {}
}
