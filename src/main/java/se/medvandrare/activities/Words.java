package se.medvandrare.activities;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.medvandrare.base.Dates;

/** The facts of an activity in the reader's language. */
@Component("activityWords")
class Words {

    private static final String PREFIX = "activities.public.";

    private static final DateTimeFormatter IN_SWEDISH =
            DateTimeFormatter.ofPattern("d MMMM 'kl.' HH:mm", Locale.forLanguageTag("sv-SE"));

    private final MessageSource texts;
    private final Dates dates;

    Words(MessageSource texts, Dates dates) {
        this.texts = texts;
        this.dates = dates;
    }

    String text(String key, Object... arguments) {
        return texts.getMessage(PREFIX + key, arguments, LocaleContextHolder.getLocale());
    }

    /** "12 aktiviteter", with western digits. */
    public String count(int number) {
        return number == 0 ? text("count.none") : number == 1 ? text("count.one") : text("count.many", "" + number);
    }

    public String theme(Theme theme) {
        return text("theme." + theme);
    }

    /** "Gratis" or "50 kr". */
    public String price(BigDecimal price) {
        return price.signum() == 0
                ? text("free")
                : text("kronor", price.stripTrailingZeros().toPlainString());
    }

    /** "Bara för kvinnor, från 18 år"; "Alla" when nothing limits it. */
    public String forWhom(boolean forChildren, boolean womenOnly, @Nullable Integer from, @Nullable Integer to) {
        var who = womenOnly ? text("who.women") : forChildren ? text("who.children") : "";
        var ages = ages(from, to);
        return who.isEmpty() && ages.isEmpty()
                ? text("who.everyone")
                : who.isEmpty() || ages.isEmpty() ? who + ages : text("who.both", who, ages);
    }

    /** "tis 24 nov 17:00–19:00". */
    public String when(LocalDateTime from, LocalDateTime to) {
        return text("when.text", dates.shortDay(from), times(from, to));
    }

    /** "17:00–19:00"; in words where digits in a row could be read the wrong way round. */
    public String times(LocalDateTime from, LocalDateTime to) {
        return text("times", dates.time(from), dates.time(to));
    }

    /** "Språkkafé, 24 november kl. 17:00", for somebody who reads Swedish. */
    public String swedishName(PublicActivityPage activity) {
        var next = activity.next();
        return activity.row().knownAs() + (next == null ? "" : ", " + IN_SWEDISH.format(next.startsAt()));
    }

    private String ages(@Nullable Integer from, @Nullable Integer to) {
        if (from == null || from == 0) {
            return to == null ? "" : text("ages.to", String.valueOf(to));
        }
        return to == null
                ? text("ages.from", String.valueOf(from))
                : text("ages.both", String.valueOf(from), String.valueOf(to));
    }
}
