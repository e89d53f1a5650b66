package se.medvandrare.activities;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How many were there, without names: one number for each age band and gender, in the order of the form. */
record Headcount(List<Integer> heads) {

    static final int MOST = 9999;
    static final int CELLS = AgeBand.values().length * Gender.values().length;
    private static final int NOT_ASKED = AgeBand.UNKNOWN.ordinal() * Gender.values().length + Gender.UNKNOWN.ordinal();

    static int cell(AgeBand age, Gender gender) {
        return age.ordinal() * Gender.values().length + gender.ordinal();
    }

    static AgeBand age(int cell) {
        return AgeBand.values()[cell / Gender.values().length];
    }

    static Gender gender(int cell) {
        return Gender.values()[cell % Gender.values().length];
    }

    /** What was typed; null when something is no number between 0 and 9999. Empty is nobody. */
    static @Nullable Headcount parse(@Nullable List<String> typed) {
        if (typed == null
                || typed.size() != CELLS
                || !typed.stream().allMatch(text -> text.strip().matches("\\d{0,4}"))) {
            return null;
        }
        return new Headcount(typed.stream()
                .map(String::strip)
                .map(text -> text.isEmpty() ? 0 : Integer.parseInt(text))
                .toList());
    }

    /** One more or fewer of whom nothing is known; never fewer than nobody. */
    Headcount step(int by) {
        var changed = new ArrayList<>(heads);
        changed.set(NOT_ASKED, Math.min(MOST, Math.max(0, changed.get(NOT_ASKED) + by)));
        return new Headcount(List.copyOf(changed));
    }

    public int total() {
        return heads.stream().mapToInt(Integer::intValue).sum();
    }

    /** What a form remembers of the numbers it showed. */
    public String seen() {
        return heads.stream().map(String::valueOf).collect(Collectors.joining("-"));
    }
}
