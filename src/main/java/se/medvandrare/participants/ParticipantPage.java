package se.medvandrare.participants;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A page of a project's participants.
 *
 * @param found how many the choice finds, those with protected identity not counted
 * @param hidden how many more have protected identity; they have no line of their own
 * @param coded their references, at the end of the whole register and nowhere else
 */
record ParticipantPage(
        ProjectRow project,
        Show show,
        String name,
        int number,
        int found,
        int hidden,
        List<ParticipantRow> rows,
        List<String> coded) {

    static final int SIZE = 25;

    public int last() {
        return Math.max(1, (found + SIZE - 1) / SIZE);
    }

    public @Nullable String previous() {
        return number > 1 ? address(number - 1) : null;
    }

    public @Nullable String next() {
        return number < last() ? address(number + 1) : null;
    }

    private String address(int page) {
        return UriComponentsBuilder.fromPath("/arbete/projekt/{slug}/deltagare")
                .queryParam("visa", "{show}")
                .queryParam("namn", "{name}")
                .queryParam("sida", page)
                .encode()
                .buildAndExpand(project.slug(), show.word(), name)
                .toUriString();
    }
}
