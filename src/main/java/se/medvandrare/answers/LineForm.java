package se.medvandrare.answers;

import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * What is typed of a line on a slip. A line that was found needs nothing; what is typed goes before what is known.
 *
 * @param what only of a line of one's own
 * @param translated the same in the visitor's language; may be empty
 * @param askFor whom to ask for there
 * @param saveAnyway the clerk has read the warning about what looks like personal data
 */
@NullUnmarked
record LineForm(
        @Size(max = 200) String what,
        @Size(max = 200) String translated,
        @Size(max = 80) String time,
        @Size(max = 120) String address,
        @Size(max = 80) String askFor,
        SlipStep step,
        Boolean saveAnyway) {

    static LineForm blank() {
        return new LineForm(null, null, null, null, null, null, false);
    }

    boolean warned() {
        return Boolean.TRUE.equals(saveAnyway);
    }

    Stream<String> words() {
        return Stream.of(what, translated, time, address, askFor).filter(text -> text != null && !text.isBlank());
    }

    static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
