package se.medvandrare.base;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** A letter as HTML, because plain text shows no emblem: the same paragraphs and lines, with links to follow. */
final class LetterPage {

    /** What the emblem is called inside the letter. */
    static final String EMBLEM = "eu";

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private LetterPage() {}

    static String of(Letter letter, Language language) {
        var paragraphs = escape(letter.text().strip()).split("\n\n");
        paragraphs[paragraphs.length - 1] = emblem(letter) + paragraphs[paragraphs.length - 1];
        return """
                <!DOCTYPE html>
                <html lang="%s" dir="%s">
                <head><meta charset="utf-8"><title>%s</title></head>
                <body>
                %s
                </body>
                </html>
                """.formatted(
                        language.html(),
                        language.direction(),
                        escape(letter.subject()),
                        Arrays.stream(paragraphs).map(LetterPage::paragraph).collect(Collectors.joining("\n")));
    }

    /** Its own direction, because names of places and addresses stay as they are. */
    private static String paragraph(String text) {
        var lines = LINK.matcher(text).replaceAll("<a href=\"$0\">$0</a>").replace("\n", "<br>\n");
        return "<p dir=\"auto\">" + lines + "</p>";
    }

    private static String emblem(Letter letter) {
        return "<img src=\"cid:%s\" width=\"96\" height=\"64\" alt=\"%s\">\n"
                .formatted(EMBLEM, escape(String.valueOf(letter.emblem())));
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
