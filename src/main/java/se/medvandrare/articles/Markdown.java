package se.medvandrare.articles;

import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.stereotype.Component;

/** Turns the body of an article into HTML that can be trusted: markup is escaped, dangerous addresses are emptied. */
@Component("markdown")
class Markdown {

    private final Parser parser =
            Parser.builder().postProcessor(Markdown::belowThePage).build();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    public String html(String text) {
        return renderer.render(parser.parse(text));
    }

    /** The page has the only first heading, so those of a text begin at the second. */
    private static org.commonmark.node.Node belowThePage(org.commonmark.node.Node text) {
        var top = headings(text).stream().mapToInt(Heading::getLevel).min().orElse(2);
        headings(text).forEach(heading -> heading.setLevel(Math.min(6, heading.getLevel() + 2 - top)));
        return text;
    }

    private static List<Heading> headings(org.commonmark.node.Node text) {
        return java.util.stream.Stream.iterate(text.getFirstChild(), node -> node != null, node -> node.getNext())
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
    }
}
