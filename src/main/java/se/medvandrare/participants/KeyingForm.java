package se.medvandrare.participants;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;

/**
 * A paper as it was keyed in: for each person nothing, {@code x} for there, minutes, and {@code s} for late.
 *
 * @param typed by enrolment
 */
record KeyingForm(int version, Map<Long, String> typed) implements Answer {

    private static final String FIELD = "rad-";
    private static final Pattern READABLE = Pattern.compile("(?:([xXjJ+])|([0-9]{1,4}))?\\s*([sSlL])?");
    private static final int MINUTES = 2;
    private static final int LATE = 3;

    /** Reads the fields {@code version} and {@code rad-<enrolment>}. */
    static KeyingForm of(MultiValueMap<String, String> fields) {
        var typed = new TreeMap<Long, String>();
        try {
            fields.toSingleValueMap().forEach((name, text) -> {
                if (name.startsWith(FIELD)) {
                    typed.put(Long.valueOf(name.substring(FIELD.length())), text.strip());
                }
            });
            return new KeyingForm(Integer.parseInt(String.valueOf(fields.getFirst("version"))), typed);
        } catch (NumberFormatException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    /** Whose lines say nothing that can be understood. */
    Set<Long> unreadable() {
        return typed.entrySet().stream()
                .filter(line -> !isReadable(line.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<Long, Presence> presences(int length) {
        var present = new LinkedHashMap<Long, Presence>();
        typed.forEach((id, text) -> {
            if (!text.isEmpty()) {
                present.put(id, presence(text, length));
            }
        });
        return present;
    }

    /** How a saved answer is written here. */
    static String written(RollPage.Line line, int length) {
        if (!line.ticked()) {
            return "";
        }
        var minutes = line.minutes().equals(String.valueOf(length)) ? "x" : line.minutes();
        return minutes + (line.late() ? "s" : "");
    }

    private static boolean isReadable(String text) {
        var read = READABLE.matcher(text);
        return read.matches() && (read.group(MINUTES) == null || Presence.canBe(Integer.parseInt(read.group(MINUTES))));
    }

    private static Presence presence(String text, int length) {
        var read = READABLE.matcher(text);
        if (!read.matches()) {
            throw new IllegalStateException("Asked for what cannot be read");
        }
        var minutes = read.group(MINUTES) == null ? length : Integer.parseInt(read.group(MINUTES));
        return new Presence(minutes, read.group(LATE) != null);
    }
}
