package se.medvandrare.places;

import se.medvandrare.accounts.Municipality;
import se.medvandrare.base.Language;

/** What another module adds to the page of a place: a template with the fragment {@code panel(content)}. */
public interface PlacePanel {

    String template();

    Object content(long place, Municipality municipality, Language reader);
}
