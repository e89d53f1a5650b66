package se.medvandrare.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator of a fund means from a day on, who counts in it, and how far that has been checked. All conditions are
 * SQL over the {@link Facts} of one person in one project, so that nobody is counted twice.
 *
 * @param id of this version of the definition
 * @param moment which date decides the period
 * @param conditions what must be known of a person, all of it
 * @param fromAge youngest age at the first entry that counts, in years; no limit when null
 * @param toAge oldest age at the first entry that counts, in years; no limit when null
 * @param references outputs, of different people, that a result can never exceed over the whole project; none for an output
 * @param wanted the project's target; null when none is set
 */
record Definition(
        long id,
        String code,
        String kind,
        String unit,
        String nameSv,
        String nameEn,
        LocalDate validFrom,
        Population population,
        Moment moment,
        List<Condition> conditions,
        @Nullable Integer fromAge,
        @Nullable Integer toAge,
        @Nullable Integer fromIsced,
        @Nullable Integer toIsced,
        List<String> references,
        List<Band> bands,
        String measuredWhen,
        String breakdown,
        String countingRule,
        String source,
        String verified,
        @Nullable Integer wanted) {

    public String name(boolean swedish) {
        return swedish ? nameSv : nameEn;
    }

    public boolean toBeChecked() {
        return !verified.equals("FOUND");
    }

    /** The one of that code. */
    static Definition find(List<Definition> all, String code) {
        return all.stream().filter(it -> it.code().equals(code)).findFirst().orElseThrow();
    }

    /** SQL: the known facts raise the indicator, whether the record is complete or not. */
    String raises() {
        var all = new ArrayList<String>();
        all.add(population.mayBelong());
        conditions.forEach(condition -> all.add(condition.sql()));
        limit("f.age", fromAge, toAge, all);
        limit("f.isced", fromIsced, toIsced, all);
        return String.join(" and ", all);
    }

    /** SQL: counted. */
    String counts() {
        return raises() + " and " + population.belongs();
    }

    /** SQL: would count, but the record is incomplete. */
    String incomplete() {
        return raises() + " and not " + population.belongs();
    }

    /** SQL: the date that decides lies in the period; both ends belong to it. */
    String within() {
        return moment.column() + " between :from and :till";
    }

    /** SQL: the date that decides lies in the period or before it. */
    String soFar() {
        return moment.column() + " <= :till";
    }

    /** Label of the age band that the age falls in; {@link Band#UNKNOWN} when it is in none. */
    String band(@Nullable Integer age) {
        return bands.stream()
                .filter(band -> band.holds(age))
                .map(Band::label)
                .findFirst()
                .orElse(Band.UNKNOWN);
    }

    /** SQL: the age falls in the band of that label, or in none. */
    String inBand(String label) {
        return bands.stream()
                .filter(band -> band.label().equals(label))
                .map(Band::sql)
                .findFirst()
                .orElse("not coalesce("
                        + String.join(" or ", bands.stream().map(Band::sql).toList()) + ", false)");
    }

    private static void limit(String what, @Nullable Integer from, @Nullable Integer to, List<String> all) {
        if (from != null) {
            all.add(what + " >= " + from);
        }
        if (to != null) {
            all.add(what + " <= " + to);
        }
    }

    /** Ages that a fund wants told together; in whole years, both ends belong to it. */
    record Band(String label, int fromAge, @Nullable Integer toAge) {

        static final String UNKNOWN = "UNKNOWN";

        boolean holds(@Nullable Integer age) {
            return age != null && age >= fromAge && (toAge == null || age <= toAge);
        }

        String sql() {
            return toAge == null ? "f.age >= " + fromAge : "f.age between " + fromAge + " and " + toAge;
        }
    }
}
