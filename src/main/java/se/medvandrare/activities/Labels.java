package se.medvandrare.activities;

import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.medvandrare.base.Language;
import se.medvandrare.base.Languages;
import se.medvandrare.base.Option;
import se.medvandrare.base.YesNo;

/** Choices of the forms, in the reader's language. */
@Component("activityLabels")
class Labels {

    private final MessageSource texts;
    private final Languages languages;

    Labels(MessageSource texts, Languages languages) {
        this.texts = texts;
        this.languages = languages;
    }

    public List<Option> themes() {
        return Arrays.stream(Theme.values())
                .map(theme -> Option.of(theme, theme(theme)))
                .toList();
    }

    public List<Option> supports() {
        return Arrays.stream(Support.values())
                .map(support -> Option.of(support, support(support)))
                .toList();
    }

    public List<Option> yesNo() {
        return Arrays.stream(YesNo.values())
                .map(answer -> Option.of(answer, text("planning.yesNo." + answer)))
                .toList();
    }

    public List<Option> deliveries() {
        return Arrays.stream(Delivery.values())
                .map(way -> Option.of(way, text("planning.delivery." + way)))
                .toList();
    }

    public List<Option> levels() {
        return Arrays.stream(Level.values())
                .map(level -> Option.of(level, level(level)))
                .toList();
    }

    public List<Option> languages() {
        return languages.all().stream()
                .filter(language -> !language.tag().equals("sv-simple"))
                .map(language -> Option.of(language.tag(), name(language)))
                .toList();
    }

    /** The language as the reader calls it. */
    public String language(String tag) {
        return name(languages.get(tag));
    }

    public String theme(Theme theme) {
        return text("activities.public.theme." + theme);
    }

    public String support(Support support) {
        return text("planning.support." + support);
    }

    public String level(Level level) {
        return text("activities.public.level." + level);
    }

    /** A choice of a form, of whichever kind. */
    String word(Enum<?> choice) {
        return text((choice instanceof Theme
                        ? "activities.public.theme."
                        : choice instanceof Support
                                ? "planning.support."
                                : choice instanceof Level
                                        ? "activities.public.level."
                                        : choice instanceof Delivery ? "planning.delivery." : "planning.yesNo.")
                + choice);
    }

    private String text(String key) {
        return texts.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    private static String name(Language language) {
        return language.nameIn(LocaleContextHolder.getLocale());
    }
}
