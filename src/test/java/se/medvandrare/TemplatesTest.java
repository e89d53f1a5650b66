package se.medvandrare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keeps the templates small, free of code and of text that nobody can translate. */
class TemplatesTest {

    static final String FOLDER = "src/main/resources/templates";
    static final int LONGEST = 80;
    static final Pattern TAG = Pattern.compile("<[a-z:]+\\b(?:[^<>\"]|\"[^\"]*\")*>");
    static final Pattern INSERTED = Pattern.compile("~\\{([\\w/-]+) :: ([\\w-]+)");

    @Test
    void hasNoInlineCodeAndNoUnescapedText() {
        for (var template : Files.under(FOLDER, ".html")) {
            assertThat(Files.text(template))
                    .as("%s", template)
                    .doesNotContain("style=\"", "onclick", "onchange", "onsubmit", "javascript:", "<style");
            if (!template.endsWith("articles/_markdown.html")) {
                assertThat(Files.text(template)).as("%s", template).doesNotContain("th:utext");
            }
        }
    }

    /** Thymeleaf replaces a tag before it looks at its condition, which would be forgotten. */
    @Test
    void putsNoConditionOnATagThatIsReplaced() {
        for (var template : Files.under(FOLDER, ".html")) {
            assertThat(TAG.matcher(Files.text(template)).results().map(MatchResult::group))
                    .as("%s", template)
                    .noneMatch(tag -> tag.contains("th:replace=")
                            && !tag.contains("th:fragment=")
                            && (tag.contains("th:if=") || tag.contains("th:unless=")));
        }
    }

    @Test
    void isShort() {
        assertThat(Files.under(FOLDER, ".html"))
                .allSatisfy(template -> assertThat(Files.text(template).lines().count())
                        .as("%s", template)
                        .isLessThanOrEqualTo(LONGEST));
    }

    @Test
    void insertsOnlyFragmentsThatExist() {
        for (var template : Files.under(FOLDER, ".html")) {
            INSERTED.matcher(Files.text(template)).results().forEach(match -> {
                var other = java.nio.file.Path.of(FOLDER, match.group(1) + ".html");
                assertThat(other).as("in %s", template).exists();
                assertThat(Files.text(other))
                        .as("%s in %s", match.group(), template)
                        .containsPattern("th:fragment=\"" + match.group(2) + "[\"(]");
            });
        }
    }
}
