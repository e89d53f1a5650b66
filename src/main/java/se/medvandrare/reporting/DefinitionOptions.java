package se.medvandrare.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.Option;

/**
 * What a form about a definition offers.
 *
 * @param sealedUntil the last day of the latest sealed report; a definition can begin after it
 */
record DefinitionOptions(
        FrameworkQueries.Framework framework,
        List<FrameworkQueries.Bands> bandSets,
        List<Option> outputs,
        @Nullable LocalDate sealedUntil) {

    public List<Option> bandOptions() {
        return bandSets.stream()
                .map(set -> Option.of(set.code(), set.name() + " (" + set.bands() + ")"))
                .toList();
    }

    /** Whether all that was chosen is offered. */
    boolean knows(DefinitionForm form) {
        return (form.bandSet() == null
                        || bandSets.stream().anyMatch(it -> it.code().equals(form.bandSet())))
                && outputs.stream().map(Option::value).toList().containsAll(form.references());
    }
}
