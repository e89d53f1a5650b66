package se.medvandrare.places;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.DemoTenants;
import se.medvandrare.base.DemoData;

/** Meeting places at invented addresses, with opening hours and some days that differ. */
@Component
class PlacesDemo implements DemoData {

    private final JdbcClient jdbc;
    private final DemoTenants demo;

    PlacesDemo(JdbcClient jdbc, DemoTenants demo) {
        this.jdbc = jdbc;
        this.demo = demo;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void fill(LocalDate today) {
        for (var municipality : demo.municipalities()) {
            demo.workFor(municipality, id -> {
                DemoTenants.rows("places.csv", municipality).forEach(row -> add(row, id));
                DemoTenants.rows("place_texts.csv", municipality).forEach(row -> describe(row, id));
                DemoTenants.rows("opening_exceptions.csv", municipality).forEach(row -> differ(row, id, today));
            });
        }
    }

    private void add(CSVRecord row, long municipality) {
        var access = row.get("access") == null ? "" : row.get("access");
        var id = jdbc.sql("""
                insert into place (municipality_id, organisation_id, name, kind, address, postcode, town, phone, bus_stop,
                    latitude, longitude, step_free, accessible_toilet, hearing_loop, quiet_room)
                values (:municipality, (select id from organisation where name = :organisation
                        and municipality_id = :municipality),
                    :name, :kind, :address, :postcode, :town, :phone, :bus_stop, :latitude::numeric, :longitude::numeric,
                    :step_free, :toilet, :loop, :quiet)
                returning id
                """)
                .params(row.toMap())
                .param("municipality", municipality)
                .param("step_free", access.contains("s"))
                .param("toilet", access.contains("t"))
                .param("loop", access.contains("h"))
                .param("quiet", access.contains("q"))
                .query(Long.class)
                .single();
        for (var hours : row.get("hours").split("; ")) {
            open(id, hours.split("[- ]"), hours.charAt(1) == '-');
        }
    }

    /** Opens from the first of the days to the last, or on the only one. */
    private void open(long place, String[] hours, boolean severalDays) {
        int next = severalDays ? 2 : 1;
        jdbc.sql("""
                insert into opening_hours (place_id, weekday, opens, closes)
                select :place, day, :opens, :closes from generate_series(:first, :last) as day
                """)
                .param("place", place)
                .param("first", Integer.parseInt(hours[0]))
                .param("last", Integer.parseInt(hours[next - 1]))
                .param("opens", time(hours[next]))
                .param("closes", time(hours[next + 1]))
                .update();
    }

    private void describe(CSVRecord row, long municipality) {
        jdbc.sql("""
                insert into place_text (place_id, language, about, directions)
                select id, :language, :about, :directions::text from place where name = :place and municipality_id = :id
                """).params(row.toMap()).param("id", municipality).update();
    }

    private void differ(CSVRecord row, long municipality, LocalDate today) {
        jdbc.sql("""
                insert into opening_exception (place_id, day, opens, closes, reason)
                select id, :date, :from::time, :to::time, :reason::text from place where name = :place and municipality_id = :id
                """)
                .params(row.toMap())
                .param("id", municipality)
                .param("date", weekday(today.plusDays(Long.parseLong(row.get("day")))))
                .param("from", time(row.get("opens")))
                .param("to", time(row.get("closes")))
                .update();
    }

    private static LocalDate weekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 ? day : weekday(day.plusDays(1));
    }

    private static @Nullable LocalTime time(@Nullable String text) {
        return text == null ? null : LocalTime.parse(text);
    }
}
