package se.medvandrare.base;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A language that people speak, that an activity is held in or that pages are written in.
 *
 * @param tag as it stands in addresses, for example {@code sv-simple}
 * @param formatting locale for dates and numbers
 * @param hasPages one of the languages the pages are made for
 * @param active every public text exists in it
 * @param staff staff pages exist in it
 * @param reviewedOn when a speaker last read all texts; null while nobody has
 */
public record Language(
        String tag,
        String ownName,
        String swedishName,
        String englishName,
        String direction,
        String formatting,
        boolean hasPages,
        boolean active,
        boolean staff,
        @Nullable LocalDate reviewedOn) {

    public static final String SWEDISH = "sv";

    /** The locale that finds this language's texts; easy Swedish is a variant of Swedish. */
    public Locale locale() {
        return tag.equals("sv-simple") ? new Locale("sv", "", "simple") : Locale.forLanguageTag(tag);
    }

    /** The same for a page, where numbers are written with western digits in every language. */
    public Locale page() {
        return new Locale.Builder()
                .setLocale(locale())
                .setUnicodeLocaleKeyword("nu", "latn")
                .build();
    }

    /** What belongs in an HTML {@code lang} attribute. */
    public String html() {
        return tag.equals("sv-simple") ? SWEDISH : tag;
    }

    /** Gregorian calendar and western digits, so that a page agrees with the paper poster. */
    public Locale dates() {
        return Locale.forLanguageTag(formatting + "-u-ca-gregory-nu-latn");
    }

    /** The name in the reader's own language, as far as the platform knows it: "arabiska", "Arabic", "العربية". */
    public String nameIn(Locale reader) {
        return switch (reader.getLanguage()) {
            case SWEDISH -> swedishName;
            case "en" -> englishName;
            default -> Locale.forLanguageTag(html()).getDisplayName(reader);
        };
    }
}
