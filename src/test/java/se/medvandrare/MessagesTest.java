package se.medvandrare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {

    static final String FOLDER = "src/main/resources/messages";
    static final Pattern KEY = Pattern.compile("#\\{([\\w.]+)");

    @Test
    void everyKeyInATemplateHasASwedishText() {
        var swedish = new TreeSet<String>();
        Files.under(FOLDER, ".properties").stream()
                .filter(MessagesTest::isSwedish)
                .forEach(file -> swedish.addAll(keys(file)));
        for (var template : Files.under("src/main/resources/templates", ".html")) {
            var used = KEY.matcher(Files.text(template))
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            assertThat(swedish).as("%s", template).containsAll(used);
        }
    }

    @Test
    void everyTranslationIsComplete() {
        for (var file : Files.under(FOLDER, ".properties")) {
            if (!isSwedish(file)) {
                var swedish = Path.of(file.toString().replaceFirst("_\\w+\\.properties$", ".properties"));
                assertThat(keys(file)).as("%s", file).isEqualTo(keys(swedish));
            }
        }
    }

    private static boolean isSwedish(Path file) {
        return !file.getFileName().toString().contains("_");
    }

    private static Set<String> keys(Path file) {
        var texts = new Properties();
        try {
            texts.load(new StringReader(Files.text(file)));
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
        return texts.stringPropertyNames();
    }
}
