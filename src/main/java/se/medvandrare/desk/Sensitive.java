package se.medvandrare.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Notices what does not belong in a free text: a personnummer, a telephone number, words about somebody's health. */
public class Sensitive {

    private static final Pattern PERSONNUMMER = Pattern.compile("(?<!\\d)(?:\\d{2})?\\d{6}[-+ ]?\\d{4}(?!\\d)");
    private static final Pattern PHONE = Pattern.compile("(?<![\\d+])(?:\\+|00?)[1-9](?:[ -]?\\d){6,13}(?!\\d)");
    private static final Pattern HEALTH = Pattern.compile(
            "(?U)\\b(?:sjuk|diagnos|depress|ångest|cancer|diabet|medicin|tablett|psyk|trauma|gravid|abort|hiv\\b|missbruk|beroende"
                    + "|självmord|smärt|läkare|operera|operation|funktionsned|autis|adhd|epilep|ill\\b|illness|disease|pregnan"
                    + "|suicid|medication|anxiety|disabilit|surgery)");

    private Sensitive() {}

    /**
     * Warns once of what is noticed in a form's texts, unless something else is wrong with the form.
     *
     * @param minded which of the keys of {@link #in} do not belong in this form
     * @param warned whether the warning has been shown and the writer goes on all the same
     * @return whether the form shall offer to save anyway
     */
    public static boolean warn(
            Stream<@Nullable String> texts, Predicate<String> minded, boolean warned, BindingResult errors) {
        if (errors.hasErrors()) {
            return false;
        }
        var found = texts.flatMap(text -> in(text).stream())
                .filter(minded)
                .distinct()
                .toList();
        if (!warned) {
            found.forEach(errors::reject);
        }
        return !found.isEmpty();
    }

    /** Keys of what was noticed in the text; empty when nothing was. */
    public static List<String> in(@Nullable String text) {
        var found = new ArrayList<String>();
        if (text == null) {
            return found;
        }
        var number = PERSONNUMMER.matcher(text).find();
        if (number) {
            found.add("desk.errand.warning.personnummer");
        }
        if (PHONE.matcher(number ? PERSONNUMMER.matcher(text).replaceAll("") : text)
                .find()) {
            found.add("desk.errand.warning.phone");
        }
        if (HEALTH.matcher(text.toLowerCase(Locale.ROOT)).find()) {
            found.add("desk.errand.warning.health");
        }
        return found;
    }
}
