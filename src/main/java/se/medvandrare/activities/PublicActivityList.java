package se.medvandrare.activities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of activities.
 *
 * @param organisation whose activities they are; null for everybody's
 * @param near what comes nearest when nothing is what was asked for
 */
record PublicActivityList(
        List<Chip> chips,
        boolean filtered,
        int total,
        List<Day> days,
        Pages pages,
        @Nullable String organisation,
        List<ActivityCard> near) {

    /** A filter as a button: where it leads and how many wait there. */
    record Chip(String key, String icon, boolean on, int number, String href) {}

    record Day(LocalDate day, boolean today, List<ActivityCard> cards) {

        static List<Day> of(List<ActivityCard> cards, LocalDate today) {
            var days = new ArrayList<Day>();
            for (var card : cards) {
                if (days.isEmpty() || !days.get(days.size() - 1).day.equals(card.day())) {
                    days.add(new Day(card.day(), card.day().equals(today), new ArrayList<>()));
                }
                days.get(days.size() - 1).cards.add(card);
            }
            return days;
        }
    }

    record Pages(
            int number,
            int last,
            @Nullable String previous,
            @Nullable String next) {}
}
