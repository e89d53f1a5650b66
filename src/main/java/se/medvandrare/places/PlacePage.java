package se.medvandrare.places;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.Written;

/** One place with all its facts. */
record PlacePage(PlaceRow row, String path, @Nullable Written written, Opening opening, LocalDateTime now) {

    public Opening.State state() {
        return opening.at(now);
    }

    /** Monday to Sunday with their ordinary hours; a day without any is closed. */
    public List<Day> week() {
        var monday = now.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return IntStream.rangeClosed(1, 7)
                .mapToObj(weekday -> new Day(monday.plusDays(weekday - 1L), opening.weekday(weekday)))
                .toList();
    }

    /** What cannot be taken for granted, as keys of its words. */
    public List<String> access() {
        return Stream.of(
                        row.stepFree() ? "stepFree" : "steps",
                        row.accessibleToilet() ? "toilet" : "",
                        row.hearingLoop() ? "loop" : "",
                        row.quietRoom() ? "quiet" : "")
                .filter(word -> !word.isEmpty())
                .toList();
    }

    public boolean hasSwedish() {
        return row.swedishAbout() != null && written != null && !written.swedish();
    }

    public boolean hasMap() {
        return row.latitude() != null && row.longitude() != null;
    }

    record Day(LocalDate day, List<Opening.Hours> hours) {}
}
