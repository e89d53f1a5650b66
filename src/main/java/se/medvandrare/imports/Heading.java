package se.medvandrare.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.medvandrare.base.Refused;

/** Which column stands where, by the first row. */
class Heading {

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<String> unknown = new ArrayList<>();

    /**
     * Reads the names.
     *
     * @throws Refused when one of those that must be there is not, or one is there twice
     */
    Heading(Line line, Collection<String> names, Set<String> mandatory) {
        for (int at = 0; at < line.cells().size(); at++) {
            var name = line.cell(at);
            if (names.contains(name)) {
                if (places.put(name, at) != null) {
                    throw new Refused("imports.file.twice", name);
                }
            } else if (!name.isEmpty()) {
                unknown.add(name);
            }
        }
        var missing = mandatory.stream()
                .filter(it -> !places.containsKey(it))
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw new Refused("imports.file.missing", String.join(", ", missing));
        }
    }

    /** Empty when there is nothing, or no such column. */
    String cell(Line line, String name) {
        var at = places.get(name);
        return at == null ? "" : line.cell(at);
    }

    List<String> unknown() {
        return unknown;
    }
}
