package se.medvandrare.reporting;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** SQL that says of each participant in which indicators they are counted: what a sealed report keeps, and what it is compared with. */
class CountedPeople {

    private CountedPeople() {}

    /**
     * Follows {@link Facts#WITH}; needs its {@code :project} and {@code :from} and {@code :till}. Whoever is in no indicator at
     * all is left out.
     */
    static String select(List<Definition> indicators) {
        return "select * from (select f.id as enrolment_id, f.person_id, f.gender, f.age, "
                + codes(indicators, it -> it.within() + " and " + it.counts()) + " as counted, "
                + codes(indicators, it -> it.within() + " and " + it.incomplete()) + " as incomplete, "
                + codes(indicators, it -> it.soFar() + " and " + it.counts()) + " as so_far from facts f) people"
                + " where cardinality(counted) + cardinality(incomplete) + cardinality(so_far) > 0";
    }

    private static String codes(List<Definition> indicators, Function<Definition, String> condition) {
        return indicators.stream()
                .map(it -> "case when " + condition.apply(it) + " then '" + it.code() + "' end")
                .collect(Collectors.joining(", ", "array_remove(array[", "]::text[], null)"));
    }
}
