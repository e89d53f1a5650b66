package se.medvandrare.participants;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;
import se.medvandrare.database.TestFolder;

/** Finds what was planted in a text, however it is written there: as it is, in HTML, in an address or in JSON. */
class Canaries {

    private static final Path DATA = TestFolder.DATA;
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

    static void throwLettersAway() throws IOException {
        for (var letter : written()) {
            Files.delete(letter);
        }
    }

    /** All letters that have left: to whom, about what, and the text. */
    static String letters() throws IOException {
        var text = new StringBuilder();
        for (var file : written()) {
            try (var stream = Files.newInputStream(file)) {
                var letter = new MimeMessage(null, stream);
                text.append(List.of(letter.getAllRecipients()))
                        .append(letter.getSubject())
                        .append(letter.getContent());
            } catch (MessagingException e) {
                throw new IOException(e);
            }
        }
        return text.toString();
    }

    /** What the embedded server has written about this run; nothing where another server is used. */
    static String serverLog() throws IOException {
        var log = DATA.resolve("postgres/log");
        return Files.exists(log) ? Files.readString(log) : "";
    }

    private static List<Path> written() throws IOException {
        if (Files.notExists(DATA.resolve("mail"))) {
            return List.of();
        }
        try (var files = Files.list(DATA.resolve("mail"))) {
            return files.toList();
        }
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
