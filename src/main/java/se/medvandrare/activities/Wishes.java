package se.medvandrare.activities;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the visitor asks the list of activities for, as its address says. */
record Wishes(Set<Wish> chosen, @Nullable Long organisation, int page) {

    static final int ROWS = 20;
    private static final int LAST_PAGE = 10_000;

    /** Words nobody knows are left out, so that an old link still leads to a list. */
    static Wishes of(Collection<String> words, @Nullable Long organisation, int page) {
        var chosen = EnumSet.noneOf(Wish.class);
        words.stream().map(Wish::of).flatMap(Optional::stream).forEach(chosen::add);
        return new Wishes(chosen, organisation, Math.max(1, Math.min(page, LAST_PAGE)));
    }

    static Wishes none() {
        return of(List.of(), null, 1);
    }

    boolean has(Wish wish) {
        return chosen.contains(wish);
    }

    /** The same, with the wish when it was not there and without it when it was; from the first page. */
    Wishes toggle(Wish wish) {
        var changed = EnumSet.noneOf(Wish.class);
        changed.addAll(chosen);
        if (!changed.remove(wish)) {
            changed.add(wish);
        }
        return new Wishes(changed, organisation, 1);
    }

    Wishes at(int otherPage) {
        return new Wishes(chosen, organisation, otherPage);
    }

    long skip() {
        return (page - 1L) * ROWS;
    }

    /** "?visa=idag&visa=barn&sida=2"; empty without wishes. */
    String query() {
        var parts = Stream.of(
                        chosen.stream().map(wish -> "visa=" + wish.word()),
                        Stream.ofNullable(organisation).map(id -> "arrangor=" + id),
                        Stream.of(page).filter(number -> number > 1).map(number -> "sida=" + number))
                .flatMap(it -> it)
                .collect(Collectors.joining("&"));
        return parts.isEmpty() ? "" : "?" + parts;
    }
}
