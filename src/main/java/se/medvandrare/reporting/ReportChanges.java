package se.medvandrare.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sealed report would say otherwise if it were sealed now, person by person and by the very same definitions.
 *
 * @param indicators those that differ, in the order of the report
 */
record ReportChanges(List<Indicator> indicators) {

    static ReportChanges of(List<ReportIndicator> sealed, List<Definition> definitions, List<Person> people) {
        var changed = new ArrayList<Indicator>();
        for (var indicator : sealed) {
            var definition = Definition.find(definitions, indicator.code());
            var whys = Arrays.stream(Reason.values())
                    .map(reason -> Why.of(reason, definition, people))
                    .filter(Why::matters)
                    .toList();
            if (!whys.isEmpty()) {
                changed.add(new Indicator(indicator, whys));
            }
        }
        return new ReportChanges(List.copyOf(changed));
    }

    public boolean none() {
        return indicators.isEmpty();
    }

    /** Why a person counts otherwise than before. */
    enum Reason {
        /** Two registrations have become one, or two again. */
        MERGE,
        /** Something that was known has been changed or taken away. */
        CORRECTION,
        /** The enrolment is gone. */
        REMOVAL,
        /** Something that was not known has been filled in. */
        NEW_DATA
    }

    /** One indicator that differs. */
    record Indicator(ReportIndicator sealed, List<Why> whys) {

        public long now() {
            return sealed.value()
                    + whys.stream()
                            .mapToLong(why -> why.added() - why.removed())
                            .sum();
        }

        public long soFarNow() {
            return sealed.soFar() + whys.stream().mapToLong(Why::soFarChange).sum();
        }

        public long incompleteNow() {
            return sealed.incomplete()
                    + whys.stream().mapToLong(Why::incompleteChange).sum();
        }

        /** Difference of the value in the period. */
        public long difference() {
            return now() - sealed.value();
        }
    }

    /**
     * What one reason comes to in one indicator.
     *
     * @param added people who count in the period now and did not
     * @param removed people who counted and do not any more
     * @param moved people who count as before, with another gender or in another age band
     */
    record Why(Reason reason, long added, long removed, long moved, long soFarChange, long incompleteChange) {

        static Why of(Reason reason, Definition indicator, List<Person> people) {
            var code = indicator.code();
            var those = people.stream().filter(it -> it.reason() == reason).toList();
            return new Why(
                    reason,
                    those.stream()
                            .filter(it -> it.now().counted(code) && !it.before().counted(code))
                            .count(),
                    those.stream()
                            .filter(it -> it.before().counted(code) && !it.now().counted(code))
                            .count(),
                    those.stream().filter(it -> it.moved(indicator)).count(),
                    those.stream()
                            .mapToLong(it ->
                                    one(it.now().soFar(code)) - one(it.before().soFar(code)))
                            .sum(),
                    those.stream()
                            .mapToLong(it -> one(it.now().incomplete(code))
                                    - one(it.before().incomplete(code)))
                            .sum());
        }

        boolean matters() {
            return added + removed + moved > 0 || soFarChange != 0 || incompleteChange != 0;
        }

        private static long one(boolean yes) {
            return yes ? 1 : 0;
        }
    }

    /** Somebody who counts otherwise than when the report was sealed. */
    record Person(long enrolmentId, long personId, Reason reason, Standing before, Standing now) {

        boolean moved(Definition indicator) {
            var code = indicator.code();
            return before.counted(code)
                    && now.counted(code)
                    && !(before.gender().equals(now.gender())
                            && indicator.band(before.age()).equals(indicator.band(now.age())));
        }

        /** The indicators in which the person counts otherwise. */
        List<String> codes() {
            var codes = new LinkedHashSet<String>();
            for (var list :
                    List.of(before.counted, before.incomplete, before.soFar, now.counted, now.incomplete, now.soFar)) {
                codes.addAll(list);
            }
            return List.copyOf(codes);
        }
    }

    /** In what somebody counts, at one moment. */
    record Standing(
            String gender, @Nullable Integer age, List<String> counted, List<String> incomplete, List<String> soFar) {

        boolean counted(String code) {
            return counted.contains(code);
        }

        boolean incomplete(String code) {
            return incomplete.contains(code);
        }

        boolean soFar(String code) {
            return soFar.contains(code);
        }
    }
}
