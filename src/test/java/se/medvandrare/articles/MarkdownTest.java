package se.medvandrare.articles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {

    final Markdown markdown = new Markdown();

    @Test
    void rendersHeadingsBelowTheHeadingOfThePage() {
        assertThat(markdown.html("# Först\n\n## Sedan")).contains("<h2>Först</h2>", "<h3>Sedan</h3>");
        assertThat(markdown.html("## Först")).contains("<h2>Först</h2>");
    }

    @Test
    void escapesHtml() {
        assertThat(markdown.html("<script>alert(1)</script>\n\nText <b onclick=x>fet</b>"))
                .doesNotContain("<script", "<b ")
                .contains("&lt;script&gt;");
    }

    @Test
    void emptiesDangerousLinks() {
        assertThat(markdown.html("[klicka](javascript:alert(1)) [läs](https://example.se)"))
                .doesNotContain("javascript:")
                .contains("href=\"https://example.se\"");
    }
}
