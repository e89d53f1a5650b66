package se.medvandrare.reporting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import se.medvandrare.network.Texts;
import se.medvandrare.projects.DefinitionRow;

/**
 * What is typed about a version of an indicator.
 *
 * @param indicatorCode asked for only when the indicator is new
 */
@NullUnmarked
record DefinitionForm(
        Integer version,

        @Pattern(regexp = "[A-Z0-9][A-Z0-9.-]{0,30}", message = "{reporting.define.indicatorCode.wrong}") String indicatorCode,

        @NotNull LocalDate validFrom,
        LocalDate validTo,
        @NotBlank @Size(max = 500) String nameSv,
        @NotBlank @Size(max = 500) String nameEn,
        @NotNull @Pattern(regexp = "OUTPUT|RESULT") String kind,
        @NotBlank @Size(max = 60) String unit,

        @NotNull @Pattern(regexp = "THIRD_COUNTRY_NATIONALS|COMPLETE_RECORDS|PROFESSIONALS|ENTITIES") String population,

        Moment moment,
        List<Condition> conditions,
        @Min(0) @Max(120) Integer fromAge,
        @Min(0) @Max(120) Integer toAge,
        @Min(0) @Max(8) Integer fromIsced,
        @Min(0) @Max(8) Integer toIsced,
        List<String> references,
        String bandSet,
        @NotBlank @Size(max = 500) String measuredWhen,
        @NotBlank @Size(max = 500) String breakdown,
        @NotBlank @Size(max = 2000) String countingRule,
        @NotBlank @Size(max = 2000) String source,
        @NotNull @Pattern(regexp = "FOUND|PARTLY|KNOWLEDGE") String verified) {

    static final List<String> COMPUTED = List.of("THIRD_COUNTRY_NATIONALS", "COMPLETE_RECORDS");

    DefinitionForm {
        conditions = conditions == null ? List.of() : List.copyOf(conditions);
        references = references == null ? List.of() : List.copyOf(references);
        bandSet = Texts.orNull(bandSet);
    }

    static DefinitionForm empty(LocalDate from, String population, String bandSet) {
        return new DefinitionForm(
                null,
                null,
                from,
                null,
                null,
                null,
                "OUTPUT",
                "persons",
                population,
                Moment.ENTRY,
                null,
                null,
                null,
                null,
                null,
                null,
                bandSet,
                null,
                null,
                null,
                null,
                "KNOWLEDGE");
    }

    static DefinitionForm of(VersionRow row, Integer version, LocalDate from, LocalDate to) {
        return new DefinitionForm(
                version,
                null,
                from,
                to,
                row.nameSv(),
                row.nameEn(),
                row.kind(),
                row.unit(),
                row.population(),
                row.moment() == null ? null : Moment.valueOf(row.moment()),
                row.conditionList().stream().map(Condition::valueOf).toList(),
                row.fromAge(),
                row.toAge(),
                row.fromIsced(),
                row.toIsced(),
                row.referenceList(),
                row.bandSet(),
                row.measuredWhen(),
                row.breakdown(),
                row.countingRule(),
                row.source(),
                row.verified());
    }

    /** Tells what does not fit together, each at its field; a form that could not be read whole has faults of its own first. */
    void check(BindingResult errors) {
        if (errors.getTarget() == null) {
            return;
        }
        refuse(errors, "validTo", "order", validFrom != null && validTo != null && validTo.isBefore(validFrom));
        refuse(errors, "toAge", "order", fromAge != null && toAge != null && toAge < fromAge);
        refuse(errors, "toIsced", "order", fromIsced != null && toIsced != null && toIsced < fromIsced);
        refuse(errors, "moment", "population", moment != null && population != null && !COMPUTED.contains(population));
        refuse(errors, "moment", "missing", moment == null && !conditions.isEmpty());
        refuse(errors, "bandSet", "missing", moment != null && bandSet == null);
        refuse(errors, "references", "output", "OUTPUT".equals(kind) && !references.isEmpty());
    }

    /** Tells the same of a new indicator, which also needs a code. */
    void checkNew(BindingResult errors) {
        check(errors);
        if (errors.getTarget() != null && indicatorCode == null) {
            errors.rejectValue("indicatorCode", "reporting.define.indicatorCode.wrong");
        }
    }

    private static void refuse(Errors errors, String field, String why, boolean wrong) {
        if (wrong && !errors.hasFieldErrors(field)) {
            var code = "reporting.define." + field + "." + why;
            errors.rejectValue(field, code, code);
        }
    }

    DefinitionRow row() {
        return new DefinitionRow(
                validFrom,
                validTo,
                kind,
                unit.strip(),
                nameEn.strip(),
                nameSv.strip(),
                population,
                moment == null ? null : moment.name(),
                conditions.stream().map(Condition::name).toList(),
                fromAge,
                toAge,
                fromIsced,
                toIsced,
                references,
                bandSet,
                measuredWhen.strip(),
                breakdown.strip(),
                countingRule.strip(),
                source.strip(),
                verified);
    }
}
