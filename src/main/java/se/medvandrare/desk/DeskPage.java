package se.medvandrare.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.Language;
import se.medvandrare.base.Option;

/**
 * The desk with its form, its list and its counters.
 *
 * @param desk where the clerk stands; null when no desk is open
 * @param topics those most asked for at the desk
 * @param more the other topics
 * @param sent where people were sent most lately
 * @param practice what is registered is counted nowhere
 * @param saved id of the contact registered a moment ago
 * @param news the last that the clerk has not put away
 */
record DeskPage(
        @Nullable Option desk,
        List<Option> desks,
        List<Option> topics,
        List<Option> more,
        List<Language> languages,
        List<Option> sent,
        LocalDate date,
        boolean today,
        boolean onlyMine,
        boolean practice,
        List<ContactRow> rows,
        List<Counter> counters,
        @Nullable Long saved,
        Optional<DeskNews> news) {

    /** Something is missing that an administrator must add first. */
    public boolean unusable() {
        return desk == null || topics.isEmpty();
    }

    public @Nullable Long deskId() {
        return desk == null ? null : Long.valueOf(desk.value());
    }

    /** Noting what happened on another day. */
    public boolean backfilling() {
        return !today;
    }

    public Optional<ContactRow> justSaved() {
        return rows.stream().filter(row -> saved != null && row.id() == saved).findFirst();
    }

    public List<Option> everyTopic() {
        return Stream.concat(topics.stream(), more.stream()).toList();
    }

    /** Whether a topic is one of those that are folded away. */
    public boolean folded(@Nullable Long topic) {
        return topic != null && more.stream().anyMatch(it -> it.value().equals(topic.toString()));
    }

    /** The clerk registered the very same a minute before: perhaps the same visit. */
    public boolean twice() {
        return justSaved()
                .filter(saved -> !saved.grouped())
                .filter(saved -> rows.stream().anyMatch(saved::follows))
                .isPresent();
    }

    public List<Counter> topicCounters() {
        return counters.stream().filter(counter -> counter.is("TOPIC")).toList();
    }

    public List<Counter> channelCounters() {
        return counters.stream().filter(counter -> counter.is("CHANNEL")).toList();
    }

    public long everyone() {
        return counters.stream()
                .filter(it -> it.is("ALL"))
                .mapToLong(Counter::everyone)
                .sum();
    }

    public long mine() {
        return counters.stream()
                .filter(it -> it.is("ALL"))
                .mapToLong(Counter::mine)
                .sum();
    }
}
