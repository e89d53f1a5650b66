package se.medvandrare.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import se.medvandrare.activities.AgeBand;
import se.medvandrare.activities.Gender;

/**
 * What was counted on an evening, the most first.
 *
 * @param numbers by what the button of a tap says
 */
record Figures(Map<String, Long> numbers) {

    /** How often the button was tapped. */
    public long at(String what) {
        return numbers.getOrDefault(what, 0L);
    }

    public long heads() {
        return sum("HEAD ", "");
    }

    public long first() {
        return at("FIRST");
    }

    public long questions() {
        return sum("TOPIC ", "");
    }

    public long of(Gender gender) {
        return sum("HEAD " + gender + " ", "");
    }

    public long of(AgeBand age) {
        return sum("HEAD ", " " + age.stored());
    }

    /** The numbers of one kind, by what stands after it. */
    public Map<String, Long> of(Tap.Kind kind) {
        var found = new LinkedHashMap<String, Long>();
        numbers.forEach((what, number) -> {
            if (what.startsWith(kind + " ")) {
                found.put(what.substring(kind.name().length() + 1), number);
            }
        });
        return found;
    }

    private long sum(String begin, String end) {
        return numbers.entrySet().stream()
                .filter(it -> it.getKey().startsWith(begin) && it.getKey().endsWith(end))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
