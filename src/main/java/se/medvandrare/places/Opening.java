package se.medvandrare.places;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When a place is open: the hours of the week, and days that differ from it. All times are Swedish local time. */
record Opening(List<Hours> week, List<SpecialDay> specialDays) {

    static final Opening UNKNOWN = new Opening(List.of(), List.of());

    private static final int DAYS_AHEAD = 14;

    /** Whether anybody has said when the place is open. */
    public boolean known() {
        return !week.isEmpty() || !specialDays.isEmpty();
    }

    /** Open until when, or closed until when. */
    State at(LocalDateTime now) {
        return hours(now.toLocalDate()).stream()
                .filter(hours -> hours.holds(now.toLocalTime()))
                .findFirst()
                .map(hours -> new State(true, until(now.toLocalDate(), hours)))
                .orElseGet(() -> new State(false, opens(now).orElse(null)));
    }

    /** The hours of one day, the earliest first; none when it is closed. */
    public List<Hours> hours(LocalDate day) {
        var special = specialDays.stream().filter(it -> it.day().equals(day)).findFirst();
        return special.map(SpecialDay::hours)
                .orElseGet(() -> weekday(day.getDayOfWeek().getValue()));
    }

    List<Hours> weekday(int weekday) {
        return week.stream()
                .filter(hours -> hours.weekday() == weekday)
                .sorted(Comparator.comparing(Hours::opens))
                .toList();
    }

    /** A place that is open past midnight has one interval to the end of the day and one from the start of the next. */
    private LocalDateTime until(LocalDate day, Hours hours) {
        if (!hours.toMidnight()) {
            return day.atTime(hours.closes());
        }
        var tomorrow = day.plusDays(1);
        return hours(tomorrow).stream()
                .filter(next -> next.opens().equals(LocalTime.MIDNIGHT) && !next.toMidnight())
                .findFirst()
                .map(next -> tomorrow.atTime(next.closes()))
                .orElseGet(tomorrow::atStartOfDay);
    }

    private Optional<LocalDateTime> opens(LocalDateTime now) {
        return Stream.iterate(now.toLocalDate(), day -> day.plusDays(1))
                .limit(DAYS_AHEAD)
                .flatMap(day -> hours(day).stream().map(hours -> day.atTime(hours.opens())))
                .filter(start -> start.isAfter(now))
                .findFirst();
    }

    /** One interval of a weekday; ISO, 1 is Monday. A closing time of 24:00 comes as {@link LocalTime#MAX}. */
    record Hours(int weekday, LocalTime opens, LocalTime closes) {

        boolean holds(LocalTime time) {
            return !time.isBefore(opens) && (toMidnight() || time.isBefore(closes));
        }

        boolean toMidnight() {
            return closes.equals(LocalTime.MAX);
        }
    }

    /** A day with other hours than its weekday; closed when it has none. */
    record SpecialDay(
            LocalDate day,
            @Nullable LocalTime opens,
            @Nullable LocalTime closes,
            @Nullable String reason) {

        public List<Hours> hours() {
            return opens == null || closes == null
                    ? List.of()
                    : List.of(new Hours(day.getDayOfWeek().getValue(), opens, closes));
        }
    }

    /**
     * @param open right now
     * @param changes when it closes, or opens the next time; null when nobody knows
     */
    record State(boolean open, @Nullable LocalDateTime changes) {}
}
