package se.medvandrare.participants;

import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import se.medvandrare.base.DemoFacts;

/** Given names and family names from many places, put together by chance so that nobody real is meant. */
class DemoNames {

    private final Map<String, String[]> names = DemoFacts.rows("names.csv").stream()
            .collect(Collectors.toMap(
                    row -> row.get("kind"), row -> row.get("names").split(" ")));

    String any(Random random, String kind) {
        var some = names.get(kind);
        return some[random.nextInt(some.length)];
    }
}
