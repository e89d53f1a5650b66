package se.medvandrare.places;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.Municipality;
import se.medvandrare.base.Language;
import se.medvandrare.database.PublicOnly;

@Component
class PlaceQueries {

    static final int ROWS = 30;

    private static final String PLACES = """
            select p.id, p.name, p.kind, p.address, p.postcode, p.town, p.phone, p.bus_stop, p.latitude, p.longitude,
                   p.step_free, p.accessible_toilet, p.hearing_loop, p.quiet_room,
                   m.id as municipality_id, m.slug as municipality, m.name as municipality_name,
                   text.about, text.directions, text.language as written,
                   sv.about as swedish_about, sv.directions as swedish_directions, o.name as organisation
              from place p
              join municipality m on m.id = p.municipality_id
              left join organisation o on o.id = p.organisation_id
              left join place_text sv on sv.place_id = p.id and sv.language = 'sv'
              left join lateral (select t.about, t.directions, t.language from place_text t where t.place_id = p.id
                    order by case t.language when :lang then 0 when 'sv-simple' then 1 when 'sv' then 2 else 3 end
                    limit 1) text on true
             where not p.closed
            """;

    private final JdbcClient jdbc;

    PlaceQueries(@PublicOnly JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page of places, and one more when there is a next page. */
    List<PlaceRow> list(Municipality municipality, Language reader, int page) {
        var here = municipality.everywhere() ? "" : " and p.municipality_id = :municipality";
        return jdbc.sql(PLACES + here
                        + " order by m.name collate \"sv-x-icu\", p.name collate \"sv-x-icu\", p.id limit " + (ROWS + 1)
                        + " offset " + (page - 1L) * ROWS)
                .param("lang", reader.tag())
                .param("municipality", municipality.id())
                .query(PlaceRow.class)
                .list();
    }

    Optional<PlaceRow> find(long id, Language reader) {
        return jdbc.sql(PLACES + " and p.id = :id")
                .param("id", id)
                .param("lang", reader.tag())
                .query(PlaceRow.class)
                .optional();
    }
}
