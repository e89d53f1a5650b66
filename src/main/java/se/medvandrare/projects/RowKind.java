package se.medvandrare.projects;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medvandrare.network.FormPage;
import se.medvandrare.network.FormPage.Field;

/** What the kinds of row on a card are called: in addresses (and as anchors on the card), in texts and in the database. */
enum RowKind {
    STAFF("personal", "projects.staff", "staffForm", "project_staff"),
    PARTNER("partner", "projects.partner", "partnerForm", "partnership"),
    GOAL("mal", "projects.goal", "goalForm", "goal"),
    TARGET("mal-indikator", "projects.target", "targetForm", "target"),
    OWN_INDICATOR("egna-indikatorer", "projects.own", "ownIndicatorForm", "own_indicator");

    private final String word;
    private final String texts;
    private final String form;
    private final String table;

    RowKind(String word, String texts, String form, String table) {
        this.word = word;
        this.texts = texts;
        this.form = form;
        this.table = table;
    }

    String texts() {
        return texts;
    }

    String table() {
        return table;
    }

    /** Where the rows stand on the card. */
    String onCard(String slug) {
        return "/arbete/projekt/" + slug + "#" + word;
    }

    /** The page of one row; without a key there is nothing to remove yet. */
    FormPage page(String slug, @Nullable Object key, List<Field> fields) {
        var remove = key == null ? null : "/arbete/projekt/" + slug + "/" + word + "/" + key + "/ta-bort";
        return new FormPage(texts, form, onCard(slug), remove, fields);
    }
}
