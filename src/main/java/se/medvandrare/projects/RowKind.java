package se.medvandrare.projects;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medvandrare.network.FormPage;
import se.medvandrare.network.FormPage.Field;

/**
 * What the rows of one kind are called.
 *
 * @param word in addresses, after the project's
 * @param texts prefix of the labels, for example {@code projects.staff}
 * @param form name of the form in the model, for example {@code staffForm}
 * @param table in the database, and in the log
 * @param page of the project where the rows stand, with anchor, for example {@code #personal}
 */
public record RowKind(String word, String texts, String form, String table, String page) {

    static final RowKind STAFF = new RowKind("personal", "projects.staff", "staffForm", "project_staff", "#personal");
    static final RowKind TARGET =
            new RowKind("mal-indikator", "projects.target", "targetForm", "target", "/mal#mal-indikator");
    static final RowKind OWN_INDICATOR = new RowKind(
            "egna-indikatorer", "projects.own", "ownIndicatorForm", "own_indicator", "/mal#egna-indikatorer");

    /** Address of the page where the rows stand. */
    public String back(String slug) {
        return project(slug) + page;
    }

    /** The page of one row; without a key there is nothing to remove yet. */
    FormPage form(String slug, @Nullable Object key, List<Field> fields) {
        var remove = key == null ? null : project(slug) + "/" + word + "/" + key + "/ta-bort";
        return new FormPage(texts, form, back(slug), remove, fields);
    }

    private static String project(String slug) {
        return "/arbete/projekt/" + slug;
    }
}
