package se.medvandrare.activities;

import static java.util.stream.Collectors.partitioningBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.medvandrare.accounts.Municipality;
import se.medvandrare.base.Language;

/** What visitors read about activities. */
@Service
public class PublicActivities {

    private static final int TODAY_ON_FIRST_PAGE = 6;
    private static final int LATER_ON_FIRST_PAGE = 9;

    private final PublicActivityQueries queries;
    private final PublicActivityDetails details;
    private final Facets facets;
    private final ActivityCards cards;
    private final Clock clock;

    PublicActivities(
            PublicActivityQueries queries,
            PublicActivityDetails details,
            Facets facets,
            ActivityCards cards,
            Clock clock) {
        this.queries = queries;
        this.details = details;
        this.facets = facets;
        this.cards = cards;
        this.clock = clock;
    }

    /** Today and the rest of the week, for {@code activities/_upcoming}. */
    public Upcoming upcoming(Municipality municipality, Language reader) {
        var today = LocalDate.now(clock);
        var rows = queries.thisWeek(municipality, reader, TODAY_ON_FIRST_PAGE, LATER_ON_FIRST_PAGE);
        var parts = cards.of(rows, reader, municipality).stream()
                .collect(partitioningBy(card -> !card.day().isAfter(today)));
        return new Upcoming(parts.get(true), parts.get(false));
    }

    /** Three things to come to, for somebody who found nothing; for {@code activities/_near}. */
    public List<?> near(Municipality municipality, Language reader) {
        return near(Wishes.none(), municipality, reader);
    }

    PublicActivityList list(Wishes wishes, Municipality municipality, Language reader) {
        var counts = facets.of(municipality, reader, wishes.organisation());
        var total = counts.of(wishes.chosen());
        var found = cards.of(queries.list(wishes, municipality, reader), reader, municipality);
        return new PublicActivityList(
                Stream.of(Wish.values()).map(wish -> chip(wish, wishes, counts)).toList(),
                !wishes.chosen().isEmpty(),
                total,
                PublicActivityList.Day.of(found, LocalDate.now(clock)),
                pages(wishes, total),
                organisation(wishes.organisation()),
                found.isEmpty() ? near(wishes, municipality, reader) : List.of());
    }

    private List<ActivityCard> near(Wishes wishes, Municipality municipality, Language reader) {
        return cards.of(queries.near(wishes, municipality, reader), reader, municipality);
    }

    private @Nullable String organisation(@Nullable Long id) {
        return id == null ? null : details.organisation(id);
    }

    private static PublicActivityList.Chip chip(Wish wish, Wishes wishes, Facets.Counts counts) {
        var other = wishes.toggle(wish);
        var on = wishes.has(wish);
        return new PublicActivityList.Chip(
                "activities.public.wish." + wish,
                wish.icon(),
                on,
                counts.of(on ? wishes.chosen() : other.chosen()),
                "aktiviteter" + other.query());
    }

    private static PublicActivityList.Pages pages(Wishes wishes, int total) {
        var last = Math.max(1, (total + Wishes.ROWS - 1) / Wishes.ROWS);
        var page = wishes.page();
        return new PublicActivityList.Pages(
                page,
                last,
                page > 1 ? "aktiviteter" + wishes.at(Math.min(page - 1, last)).query() : null,
                page < last ? "aktiviteter" + wishes.at(page + 1).query() : null);
    }

    /** What goes on today and later this week. */
    public record Upcoming(List<?> today, List<?> later) {}
}
