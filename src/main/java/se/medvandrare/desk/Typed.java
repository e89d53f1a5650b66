package se.medvandrare.desk;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A registered contact, as it is shown in its form again. */
record Typed(
        long deskId,
        long topicId,
        @Nullable String language,
        boolean interpreter,
        Channel channel,
        Outcome outcome,
        @Nullable Boolean pagesAnswered,
        int version,
        UUID submission,
        LocalDateTime at,
        @Nullable Behalf onBehalf,
        boolean practice,
        @Nullable String sentTo) {

    ContactForm form() {
        return new ContactForm(
                topicId,
                language,
                interpreter,
                outcome,
                sentTo,
                PagesAnswered.of(pagesAnswered),
                channel,
                at.toLocalDate(),
                at.toLocalTime().withSecond(0).withNano(0),
                onBehalf,
                practice,
                deskId,
                submission,
                version);
    }
}
