package se.medvandrare.network;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.medvandrare.base.Language;

/** The organisations that are as somebody wants them. */
record OrganisationList(List<Chip> chips, boolean filtered, List<OrganisationRow> rows) {

    /** Words nobody knows are left out, so that an old link still leads to a list. */
    static OrganisationList of(List<OrganisationRow> all, Collection<String> words, Language reader) {
        var offered = OrganisationWish.offered(reader);
        var chosen = EnumSet.noneOf(OrganisationWish.class);
        offered.stream().filter(wish -> words.contains(wish.word())).forEach(chosen::add);
        return new OrganisationList(
                offered.stream().map(wish -> chip(wish, chosen, all, reader)).toList(),
                !chosen.isEmpty(),
                fulfilling(chosen, all, reader));
    }

    private static Chip chip(
            OrganisationWish wish, Set<OrganisationWish> chosen, List<OrganisationRow> all, Language reader) {
        var other = EnumSet.of(wish);
        other.addAll(chosen);
        var number = fulfilling(other, all, reader).size();
        var on = chosen.contains(wish);
        if (on) {
            other.remove(wish);
        }
        var query = other.stream().map(it -> "visa=" + it.word()).collect(Collectors.joining("&"));
        return new Chip(
                "network.public.wish." + wish,
                wish.icon(),
                on,
                number,
                "aktorer" + (query.isEmpty() ? "" : "?" + query));
    }

    private static List<OrganisationRow> fulfilling(
            Set<OrganisationWish> wishes, List<OrganisationRow> all, Language reader) {
        return all.stream()
                .filter(row -> wishes.stream().allMatch(wish -> wish.fulfilled(row, reader)))
                .toList();
    }

    /** A filter as a button: where it leads and how many wait there. */
    record Chip(String key, String icon, boolean on, int number, String href) {}
}
