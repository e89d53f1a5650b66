package se.medvandrare.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.Language;
import se.medvandrare.base.Option;

/**
 * The desk with its form, its list and its counters.
 *
 * @param desk where the clerk stands; null when no desk is open
 * @param sent where people were sent most lately
 * @param saved id of the contact registered a moment ago
 */
record DeskPage(
        @Nullable Option desk,
        List<Option> desks,
        List<Option> topics,
        List<Language> languages,
        List<Option> sent,
        LocalDate date,
        boolean today,
        boolean onlyMine,
        List<ContactRow> rows,
        List<Counter> counters,
        @Nullable Long saved) {

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
