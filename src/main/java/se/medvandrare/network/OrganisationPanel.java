package se.medvandrare.network;

import se.medvandrare.accounts.Municipality;
import se.medvandrare.base.Language;

/** What another module adds to the page of an organisation: a template with the fragment {@code panel(content)}. */
public interface OrganisationPanel {

    String template();

    Object content(long organisation, Municipality municipality, Language reader);
}
