package se.medvandrare.participants;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is told about one stay or, when somebody was enrolled before, about all of theirs together. */
record Stay(Map<String, String> facts, List<Spell> spells) {

    /** By the first day; then as they stood. */
    static final Comparator<Stay> BY_ENTRY =
            Comparator.comparing(stay -> stay.spells().get(0).enteredOn());

    private static final Comparator<Spell> BY_TIME = Comparator.comparing(Spell::enteredOn)
            .thenComparing(Spell::exitedOn, Comparator.nullsLast(Comparator.naturalOrder()));

    static Stay of(Told told) {
        return new Stay(told.facts(), List.of(new Spell(told.enteredOn(), told.exitedOn())));
    }

    /** By the spell that began last; one that is still open is later than one that has ended. */
    static Comparator<Stay> byLatest() {
        return Comparator.comparing(Stay::latest, BY_TIME);
    }

    Spell latest() {
        return spells.stream().max(BY_TIME).orElseThrow();
    }

    static List<Spell> inOrder(List<Stay> stays) {
        return stays.stream()
                .flatMap(stay -> stay.spells().stream())
                .distinct()
                .sorted(BY_TIME)
                .toList();
    }

    @Nullable String get(String name) {
        return facts.get(name);
    }

    @Nullable LocalDate lastDay() {
        return latest().exitedOn();
    }
}
