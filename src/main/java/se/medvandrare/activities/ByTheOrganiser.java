package se.medvandrare.activities;

import java.util.List;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.Municipality;
import se.medvandrare.base.Language;
import se.medvandrare.network.OrganisationPanel;

/** Shows on the page of an organisation what it arranges. */
@Component
class ByTheOrganiser implements OrganisationPanel {

    private final PublicActivityQueries queries;
    private final ActivityCards cards;

    ByTheOrganiser(PublicActivityQueries queries, ActivityCards cards) {
        this.queries = queries;
        this.cards = cards;
    }

    @Override
    public String template() {
        return "activities/_organiser";
    }

    @Override
    public Object content(long organisation, Municipality municipality, Language reader) {
        var wishes = Wishes.of(List.of(), organisation, 1);
        return cards.of(queries.list(wishes, Municipality.ALL, reader), reader, municipality);
    }
}
