package se.medvandrare.participants;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import se.medvandrare.base.Refused;

/**
 * A roll as it was ticked.
 *
 * @param version of the roll the ticks were made from
 * @param present whoever is ticked, and whoever is noted as late
 * @param minutes as typed, by enrolment
 */
record RollForm(int version, Set<Long> present, Set<Long> late, Map<Long, String> minutes) implements Answer {

    private static final String MINUTES = "minutes-";

    /** Reads the fields {@code version}, {@code present}, {@code late} and {@code minutes-<enrolment>}. */
    static RollForm of(MultiValueMap<String, String> fields) {
        try {
            var late = numbers(fields, "late");
            var present = numbers(fields, "present");
            present.addAll(late);
            return new RollForm(
                    Integer.parseInt(String.valueOf(fields.getFirst("version"))),
                    present,
                    late,
                    minutes(fields.toSingleValueMap()));
        } catch (NumberFormatException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    private static Set<Long> numbers(MultiValueMap<String, String> fields, String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .map(Long::valueOf)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Map<Long, String> minutes(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> field.getKey().startsWith(MINUTES))
                .collect(Collectors.toMap(
                        field -> Long.valueOf(field.getKey().substring(MINUTES.length())), Map.Entry::getValue));
    }

    /** Those who were there; for the length of the session when the field is empty. */
    @Override
    public Map<Long, Presence> presences(int length) {
        return present.stream()
                .collect(Collectors.toMap(id -> id, id -> new Presence(minutes(id, length), late.contains(id))));
    }

    private int minutes(long id, int length) {
        var typed = minutes.getOrDefault(id, "").strip();
        if (typed.isEmpty()) {
            return length;
        }
        if (!typed.matches("[0-9]{1,4}")) {
            throw new Refused("participants.roll.minutes", Roll.LONGEST);
        }
        return Integer.parseInt(typed);
    }
}
