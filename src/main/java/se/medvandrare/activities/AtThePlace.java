package se.medvandrare.activities;

import org.springframework.stereotype.Component;
import se.medvandrare.accounts.Municipality;
import se.medvandrare.base.Language;
import se.medvandrare.places.PlacePanel;

/** Shows on the page of a place what goes on there. */
@Component
class AtThePlace implements PlacePanel {

    private static final int ROWS = 12;

    private final PublicActivityQueries queries;
    private final ActivityCards cards;

    AtThePlace(PublicActivityQueries queries, ActivityCards cards) {
        this.queries = queries;
        this.cards = cards;
    }

    @Override
    public String template() {
        return "activities/_place";
    }

    @Override
    public Object content(long place, Municipality municipality, Language reader) {
        return cards.of(queries.at(place, reader, ROWS), reader, municipality);
    }
}
