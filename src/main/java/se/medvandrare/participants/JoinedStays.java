package se.medvandrare.participants;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Several stays of one person in one project made into one enrolment, by the rule that holds for merges too: what may change
 * with time is as it was at the first entry, what belongs to the person is what is known first, the exit and what came after it
 * are those of the latest spell, levels at exit and answers are the last known, applications the first, supports are joined.
 */
class JoinedStays {

    private static final List<String> AT_ENTRY =
            List.of("employment", "unemployed_since", "in_education", "isced", "cefr_entry", "other_fund");
    private static final List<String> OF_THE_PERSON = List.of(
            "birth_date", "gender", "third_country_national", "unaccompanied_minor", "language", "phone", "email");
    private static final List<String> AT_EXIT = List.of(
            "exit_status",
            "exit_status_on",
            "exit_in_education",
            "exit_qualification",
            "exit_reason",
            "status_6m",
            "improved_6m");
    private static final List<String> LAST_KNOWN = List.of("cefr_exit");
    private static final List<String> FIRST_DAY = List.of("recognition_applied_on", "residence_applied_on");
    private static final List<String> ROLES = List.of("STAFF", "CONTRIBUTOR", "PARTICIPANT");
    private static final List<String> PROTECTIONS = List.of("DECIDED", "REGISTERED", "MARKED", "NONE");

    private final List<Stay> byEntry;
    private final List<Stay> byLatest;

    /** @param stays at least one; one that was known before stands first */
    JoinedStays(List<Stay> stays) {
        byEntry = stays.stream().sorted(Stay.BY_ENTRY).toList();
        byLatest = new ArrayList<>(byEntry);
        Collections.reverse(byLatest);
        byLatest.sort(Stay.byLatest().reversed());
    }

    /** Under the names of the columns; what is not there is not known. */
    Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("entered_on", spells().get(0).enteredOn().toString());
        Optional.ofNullable(byLatest.get(0).lastDay()).ifPresent(day -> facts.put("exited_on", day.toString()));
        facts.put("role", first(ROLES, "role"));
        facts.put("protection", first(PROTECTIONS, "protection"));
        put(facts, AT_ENTRY, byEntry.subList(0, 1));
        put(facts, OF_THE_PERSON, byEntry);
        put(facts, List.of("given_name", "family_name"), byLatest.subList(0, 1));
        put(facts, AT_EXIT, byLatest.subList(0, 1));
        put(facts, LAST_KNOWN, byLatest);
        FIRST_DAY.forEach(name -> known(name).min(Comparator.naturalOrder()).ifPresent(day -> facts.put(name, day)));
        return facts;
    }

    List<Spell> spells() {
        return Stay.inOrder(byEntry);
    }

    /** The stay that holds the last answer; empty when nobody has answered. */
    Optional<Stay> answered() {
        return byLatest.stream().filter(stay -> stay.get(Told.HELPFUL) != null).findFirst();
    }

    private void put(Map<String, String> facts, List<String> names, List<Stay> from) {
        names.forEach(name -> from.stream()
                .map(stay -> stay.get(name))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(value -> facts.put(name, value)));
    }

    private String first(List<String> order, String name) {
        return order.stream()
                .filter(word -> known(name).anyMatch(word::equals))
                .findFirst()
                .orElse(order.get(order.size() - 1));
    }

    private Stream<String> known(String name) {
        return byEntry.stream().map(stay -> stay.get(name)).filter(Objects::nonNull);
    }
}
