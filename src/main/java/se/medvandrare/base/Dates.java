package se.medvandrare.base;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Dates and times in the reader's language, for templates as {@code @dates}. All values are Swedish local time
 * (Europe/Stockholm); the calendar is Gregorian, digits are western, the clock has 24 hours.
 */
@Component("dates")
public class Dates {

    private final Languages languages;

    Dates(Languages languages) {
        this.languages = languages;
    }

    /** "måndag 23 november"; empty for null. */
    public String day(@Nullable TemporalAccessor day) {
        return format("EEEE d MMMM", day);
    }

    /** "måndag". */
    public String weekday(TemporalAccessor day) {
        return format("EEEE", day);
    }

    /** "mån 23 nov". */
    public String shortDay(@Nullable TemporalAccessor day) {
        return format("EEE d MMM", day);
    }

    /** "23 november 2026". */
    public String date(@Nullable TemporalAccessor day) {
        return format("d MMMM yyyy", day);
    }

    /** "november 2026". */
    public String month(@Nullable TemporalAccessor day) {
        return format("LLLL yyyy", day);
    }

    /** "18:30". */
    public String time(@Nullable TemporalAccessor time) {
        return format("HH:mm", time);
    }

    /** "18:30–20:00". */
    public String times(LocalDateTime from, LocalDateTime to) {
        return times(from.toLocalTime(), to.toLocalTime());
    }

    public String times(LocalTime from, LocalTime to) {
        return time(from) + "–" + time(to);
    }

    /** "2026-11-23", as staff type it. */
    public String iso(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private String format(String pattern, @Nullable TemporalAccessor when) {
        return when == null
                ? ""
                : DateTimeFormatter.ofPattern(pattern, locale()).format(when);
    }

    private Locale locale() {
        return languages.of(LocaleContextHolder.getLocale()).dates();
    }
}
