package se.medvandrare.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Notices what does not belong in a free text: a personnummer, a telephone number, words about somebody's health. */
public class Sensitive {

    private static final Pattern PERSONNUMMER = Pattern.compile("(?<!\\d)(?:\\d{2})?\\d{6}[-+ ]?\\d{4}(?!\\d)");
    private static final Pattern PHONE = Pattern.compile("(?<![\\d+])(?:\\+|00?)[1-9](?:[ -]?\\d){6,13}(?!\\d)");
    private static final Pattern HEALTH = Pattern.compile(
            "(?U)\\b(?:sjuk|diagnos|depress|ångest|cancer|diabet|medicin|tablett|psyk|trauma|gravid|abort|hiv\\b|missbruk|beroende"
                    + "|självmord|smärt|läkare|operera|operation|funktionsned|autis|adhd|epilep|ill\\b|illness|disease|pregnan"
                    + "|suicid|medication|anxiety|disabilit|surgery)");

    private Sensitive() {}

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
