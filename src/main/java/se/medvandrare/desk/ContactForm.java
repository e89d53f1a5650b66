package se.medvandrare.desk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;

/**
 * What is typed about a contact. Only the topic must be chosen; the rest is preset or may stay empty.
 *
 * @param language as typed: a tag or the beginning of a name
 * @param sentTo as typed: a name, or a suggestion with its code
 * @param day empty means today
 * @param time empty means now, or noon of an earlier day
 * @param onBehalf empty means for themselves
 * @param practice as the page said when the form was begun
 */
@NullUnmarked
record ContactForm(
        @NotNull(message = "{desk.contact.topic.missing}") Long topicId,

        @Size(max = 60) String language,
        Boolean interpreter,

        @NotNull(message = "{desk.contact.outcome.missing}") Outcome outcome,

        @Size(max = 250) String sentTo,
        PagesAnswered pagesAnswered,

        @NotNull(message = "{desk.contact.channel.missing}") Channel channel,

        LocalDate day,
        LocalTime time,
        Behalf onBehalf,
        Boolean practice,

        @NotNull(message = "{desk.contact.desk.missing}") Long deskId,

        @NotNull UUID submission,
        Integer version) {

    /** What may stay in a contact that is corrected, though it cannot be chosen any more. */
    public List<Enum<?>> kept() {
        return version == null
                ? List.of()
                : Stream.<Enum<?>>of(outcome, channel).filter(Objects::nonNull).toList();
    }

    /** Empty but for what is preset. */
    static ContactForm blank(Long deskId, Channel channel, LocalDate day, boolean practice) {
        return new ContactForm(
                null,
                null,
                false,
                Outcome.ANSWERED,
                null,
                PagesAnswered.NOBODY_LOOKED,
                channel,
                day,
                null,
                null,
                practice,
                deskId,
                UUID.randomUUID(),
                null);
    }
}
