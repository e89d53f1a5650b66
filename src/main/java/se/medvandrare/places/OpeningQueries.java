package se.medvandrare.places;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medvandrare.database.PublicOnly;

@Component
class OpeningQueries {

    private static final String HOURS = """
            select place_id, weekday, null::date as day, opens, closes, null as reason
              from opening_hours where place_id in (:places)
            union all
            select place_id, null, day, opens, closes, reason
              from opening_exception where place_id in (:places) and day between :today and :today + 60
             order by place_id, day, weekday, opens
            """;

    private final JdbcClient jdbc;

    OpeningQueries(@PublicOnly JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The opening of each place that has said something, with the exceptions of the coming two months. */
    Map<Long, Opening> of(Collection<Long> places, LocalDate today) {
        if (places.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql(HOURS).param("places", places).param("today", today).query(Line.class).list().stream()
                .collect(groupingBy(Line::placeId))
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, entry -> opening(entry.getValue())));
    }

    private static Opening opening(List<Line> lines) {
        return new Opening(
                lines.stream().filter(line -> line.day == null).map(Line::hours).toList(),
                lines.stream()
                        .filter(line -> line.day != null)
                        .map(Line::specialDay)
                        .toList());
    }

    record Line(
            long placeId,
            @Nullable Integer weekday,
            @Nullable LocalDate day,
            @Nullable LocalTime opens,
            @Nullable LocalTime closes,
            @Nullable String reason) {

        Opening.Hours hours() {
            return new Opening.Hours(weekday, opens, closes);
        }

        Opening.SpecialDay specialDay() {
            return new Opening.SpecialDay(day, opens, closes, reason);
        }
    }
}
