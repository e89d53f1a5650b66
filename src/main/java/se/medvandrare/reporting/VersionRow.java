package se.medvandrare.reporting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of the definition of an indicator, computed or not.
 *
 * @param owner NATIONAL, OWN or OTHER
 * @param conditions names of rules, with blanks between
 * @param references codes of the reference outputs, with blanks between
 * @param bands labels of the age bands
 * @param used whether a sealed report was counted by it
 * @param madeAt Swedish time
 */
record VersionRow(
        long id,
        int version,
        String framework,
        String code,
        String owner,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String kind,
        String unit,
        String nameEn,
        String nameSv,
        String population,
        @Nullable String moment,
        String conditions,
        @Nullable Integer fromAge,
        @Nullable Integer toAge,
        @Nullable Integer fromIsced,
        @Nullable Integer toIsced,
        String references,
        @Nullable String bandSet,
        @Nullable String bandSetName,
        @Nullable String bands,
        String measuredWhen,
        String breakdown,
        String countingRule,
        String source,
        String verified,
        @Nullable String madeBy,
        LocalDateTime madeAt,
        boolean used) {

    public String name(boolean swedish) {
        return swedish ? nameSv : nameEn;
    }

    public boolean own() {
        return owner.equals("OWN");
    }

    public boolean toBeChecked() {
        return !verified.equals("FOUND");
    }

    public List<String> conditionList() {
        return words(conditions);
    }

    public List<String> referenceList() {
        return words(references);
    }

    /** Only a version of one's own that nothing has been counted by, and that has not begun. */
    public boolean mayChange(LocalDate today) {
        return own() && !used && validFrom.isAfter(today);
    }

    /** When it holds: BEFORE, NOW or AFTER the day. */
    public String when(LocalDate today) {
        return validFrom.isAfter(today) ? "AFTER" : validTo != null && validTo.isBefore(today) ? "BEFORE" : "NOW";
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }
}
