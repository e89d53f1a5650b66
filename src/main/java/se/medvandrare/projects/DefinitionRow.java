package se.medvandrare.projects;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator means from a day on, as an administrator defines it. Population, moment and conditions are names of
 * rules of the reporting module.
 *
 * @param validTo last day; null while no end is known
 * @param moment null when the portal does not compute it
 */
public record DefinitionRow(
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String kind,
        String unit,
        String nameEn,
        String nameSv,
        String population,
        @Nullable String moment,
        List<String> conditions,
        @Nullable Integer fromAge,
        @Nullable Integer toAge,
        @Nullable Integer fromIsced,
        @Nullable Integer toIsced,
        List<String> references,
        @Nullable String bandSet,
        String measuredWhen,
        String breakdown,
        String countingRule,
        String source,
        String verified) {}
