package se.medvandrare.activities;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What an activity says in one language; all empty takes the language away. */
@NullUnmarked
record TextForm(
        Integer version,
        @Size(max = 120) String title,
        @Size(max = 300) String summary,
        @Size(max = 4000) String description) {

    TextForm {
        title = ActivityForm.filled(title);
        summary = ActivityForm.filled(summary);
        description = ActivityForm.filled(description);
    }

    static TextForm of(int version, @Nullable ActivityText text) {
        return text == null
                ? new TextForm(version, null, null, null)
                : new TextForm(version, text.title(), text.summary(), text.description());
    }

    boolean empty() {
        return title == null && summary == null && description == null;
    }

    @AssertTrue(message = "{planning.text.both}") boolean isWhole() {
        return empty() || title != null && summary != null;
    }

    @Nullable ActivityText text() {
        return empty() ? null : new ActivityText(title, summary, description);
    }

    boolean saysTheSame(@Nullable TextForm other) {
        return other != null && of(0, text()).equals(of(0, other.text()));
    }
}
