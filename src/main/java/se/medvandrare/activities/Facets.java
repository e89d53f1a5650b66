package se.medvandrare.activities;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.Municipality;
import se.medvandrare.base.Language;
import se.medvandrare.database.PublicOnly;

/**
 * How many activities there are of each kind, so that every button can say how many it leads to. One statement counts
 * all combinations of a municipality; the answer is remembered for some seconds.
 */
@Component
class Facets {

    private static final String COUNT = """
            select s.starts_at < :tomorrow as today, a.for_children as children, a.women_only as women,
                   a.practise_swedish as swedish, a.towards_work as work, a.price = 0 as free,
                   exists (select from activity_language l
                            where l.activity_id = a.id and l.language = :spoken) as mine,
                   count(*)::int as number
              from activity a
              join lateral (select min(n.starts_at) as starts_at from session n
                    where n.activity_id = a.id and n.starts_at > :earliest and n.ends_at > :now) s
                on s.starts_at is not null
             where a.published and not a.ended %s
             group by 1, 2, 3, 4, 5, 6, 7
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration remembered;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    Facets(
            @PublicOnly JdbcClient jdbc,
            Clock clock,
            @Value("${medvandrare.counts-remembered:5s}") Duration remembered) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.remembered = remembered;
    }

    /** The counts for one municipality and reader; of one organisation they are made anew. */
    Counts of(Municipality municipality, Language reader, @Nullable Long organisation) {
        if (organisation != null) {
            return count(municipality, reader, organisation);
        }
        var key = municipality.slug() + " " + reader.html();
        var counts = known.get(key);
        if (counts == null || counts.until.isBefore(clock.instant())) {
            counts =
                    new Known(count(municipality, reader, null), clock.instant().plus(remembered));
            known.put(key, counts);
        }
        return counts.counts;
    }

    void forget() {
        known.clear();
    }

    private Counts count(Municipality municipality, Language reader, @Nullable Long organisation) {
        var moment = PublicNow.of(clock);
        return new Counts(jdbc.sql(COUNT.formatted(
                        PublicActivityQueries.in(municipality) + PublicActivityQueries.by(organisation)))
                .param("now", moment.now())
                .param("earliest", moment.earliest())
                .param("tomorrow", moment.tomorrow())
                .param("municipality", municipality.id())
                .param("organisation", organisation)
                .param("spoken", reader.html())
                .query(Facet.class)
                .list());
    }

    private record Known(Counts counts, Instant until) {}

    /** All combinations that occur, with their number. */
    record Counts(List<Facet> facets) {

        int of(Set<Wish> wishes) {
            return facets.stream()
                    .filter(facet -> wishes.stream().allMatch(facet::fulfils))
                    .mapToInt(Facet::number)
                    .sum();
        }
    }

    record Facet(
            boolean today,
            boolean children,
            boolean women,
            boolean swedish,
            boolean work,
            boolean free,
            boolean mine,
            int number) {

        boolean fulfils(Wish wish) {
            return switch (wish) {
                case TODAY -> today;
                case CHILDREN -> children;
                case WOMEN -> women;
                case SWEDISH -> swedish;
                case WORK -> work;
                case FREE -> free;
                case MINE -> mine;
            };
        }
    }
}
