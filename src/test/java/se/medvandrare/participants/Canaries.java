package se.medvandrare.participants;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** Finds what was planted in a text, however it is written there: as it is, in HTML, in an address or in JSON. */
class Canaries {

    private static final Pattern PERCENT = Pattern.compile("%(?![0-9a-fA-F]{2})");
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    private Canaries() {}

    static List<String> in(String text) {
        var spellings = Stream.of(text, HtmlUtils.htmlUnescape(text), url(text), json(text))
                .map(it -> it.toLowerCase(Locale.ROOT))
                .toList();
        return TestPeople.CANARY.stream()
                .filter(planted -> spellings.stream().anyMatch(it -> it.contains(planted.toLowerCase(Locale.ROOT))))
                .toList();
    }

    private static String url(String text) {
        return URLDecoder.decode(PERCENT.matcher(text).replaceAll("%25"), StandardCharsets.UTF_8);
    }

    private static String json(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(it -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(it.group(1), 16))));
    }
}
