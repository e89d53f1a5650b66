package se.medvandrare.desk;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.medvandrare.base.Dates;
import se.medvandrare.base.Languages;
import se.medvandrare.desk.CrossQueries.Named;

/** What the values of divisions are called in the reader's language. */
@Component
class DivisionLabels {

    private static final String UNKNOWN = "desk.cross.unknown";

    private final Languages languages;
    private final Dates dates;
    private final Words words;
    private final MessageSource texts;

    DivisionLabels(Languages languages, Dates dates, Words words, MessageSource texts) {
        this.languages = languages;
        this.dates = dates;
        this.words = words;
        this.texts = texts;
    }

    /** The name of a value; of null that it was not noted, or that somebody came for themselves. */
    String of(Division division, @Nullable String value, List<Named> named) {
        if (value == null) {
            return text(division == Division.RAKNING ? "desk.cross.self" : UNKNOWN);
        }
        return switch (division) {
            case AMNE, DISK -> named(division, value, named);
            case SPRAK -> languages.get(value).nameIn(locale());
            case KANAL -> words.of(CodeKind.CHANNEL, value);
            case UTFALL -> words.of(CodeKind.OUTCOME, value);
            case RAKNING -> text("desk.behalf." + value);
            case TOLK -> text("desk.cross.interpreter." + value);
            case MANAD -> dates.month(YearMonth.parse(value).atDay(1));
            case VECKA ->
                text("desk.statistics.week.label", Integer.parseInt(value.substring(5)), value.substring(0, 4));
            case VECKODAG -> DayOfWeek.of(Integer.parseInt(value)).getDisplayName(TextStyle.FULL, locale());
            case TIMME -> "%02d–%02d".formatted(Integer.parseInt(value), Integer.parseInt(value) + 1);
        };
    }

    private static String named(Division division, String value, List<Named> named) {
        return named.stream()
                .filter(it -> it.kind() == division && String.valueOf(it.id()).equals(value))
                .map(it -> locale().getLanguage().equals("sv") ? it.nameSv() : it.nameEn())
                .findFirst()
                .orElse(value);
    }

    String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
