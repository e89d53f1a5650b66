package se.medvandrare.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The people behind one figure.
 *
 * @param people without those with protected identity, one page of them
 * @param open how many may be shown
 * @param hidden how many have protected identity; together with {@code open} they are the figure
 * @param size how many stand on a page
 */
record Behind(List<Person> people, long open, long hidden, int page, int size) {

    static final int PAGE = 200;

    public long figure() {
        return open + hidden;
    }

    public int last() {
        return (int) Math.max(1, (open + size - 1) / size);
    }

    /** Somebody who is counted, by what a leader needs to recognise them. */
    record Person(
            long enrolmentId,
            long personId,
            @Nullable String name,
            @Nullable Integer birthYear,
            Gender gender) {}
}
