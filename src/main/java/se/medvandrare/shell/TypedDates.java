package se.medvandrare.shell;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.format.FormatterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Reads days as fields of forms give them. A day before anybody who lives was born, or in a century nobody plans for, is
 * refused like any other slip: the database and the calendar know fewer years than Java does.
 */
@Component
class TypedDates implements WebMvcConfigurer {

    static final LocalDate FIRST = LocalDate.of(1850, 1, 1);
    static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, LocalDate.class, TypedDates::day);
        registry.addConverter(String.class, LocalDateTime.class, TypedDates::moment);
    }

    /** Null for nothing; throws when the text is no day anybody could mean. */
    static @Nullable LocalDate day(String typed) {
        return typed.isBlank() ? null : meant(LocalDate.parse(typed.strip()));
    }

    static @Nullable LocalDateTime moment(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        var moment = LocalDateTime.parse(typed.strip());
        meant(moment.toLocalDate());
        return moment;
    }

    private static LocalDate meant(LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new IllegalArgumentException("no day anybody could mean");
        }
        return day;
    }
}
