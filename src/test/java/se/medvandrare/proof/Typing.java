package se.medvandrare.proof;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What somebody types who knows what a form is about: where any words would do, these are other words each time. */
class Typing {

    /** Good enough for a password, and nobody's yet. */
    static final String NEW_PASSWORD = "tolv gröna kastruller i hallen";

    private final AtomicInteger serial = new AtomicInteger();
    private final LocalDate today;
    private final Map<String, Map<String, String>> known;
    private volatile String number = "";

    /**
     * Knows what to type in some fields.
     *
     * @param known by key of the form and name of the field
     */
    Typing(LocalDate today, Map<String, Map<String, String>> known) {
        this.today = today;
        this.known = known;
    }

    FilledIn words() {
        return new FilledIn(serial.incrementAndGet(), today);
    }

    /** Keeps the number of somebody who is enrolled now, to look for. */
    void sent(String key, Pressed form, MvcTestResult answer) {
        if (key.endsWith("/deltagare/ny") && Browsing.status(answer) == 302) {
            number = form.value("number");
        }
    }

    Pressed typed(String key, Pressed form) {
        var typed = form;
        for (var field : known.getOrDefault(key, Map.of()).entrySet()) {
            typed = typed.with(field.getKey(), field.getValue());
        }
        return looksFor(key) ? typed.with("number", number) : isPaper(key) ? typed.everywhere("x") : typed;
    }

    /** Where a cross is all that is ever typed. */
    private static boolean isPaper(String key) {
        return key.endsWith("/narvaro/inmatning");
    }

    private static boolean looksFor(String key) {
        return key.endsWith("/deltagare/sok") || key.equals("/arbete/skyddade/mark");
    }
}
