package se.medvandrare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medvandrare.base.Language;
import se.medvandrare.base.Languages;

/** Every text exists where somebody may read it. */
@PortalTest
class MessagesTest {

    static final String FOLDER = "src/main/resources/messages";
    static final Pattern USED = Pattern.compile("#\\{([a-z][\\w.-]+)[}(]");
    static final Pattern OF_SPRING = Pattern.compile("(jakarta|typeMismatch|methodInvocation)\\..*|typeMismatch");

    @Autowired
    Languages languages;

    @Test
    void everyKeyInATemplateHasASwedishText() {
        var swedish = new TreeSet<String>();
        modules().forEach(module -> swedish.addAll(texts(file(module, "")).stringPropertyNames()));
        for (var template : Files.under("src/main/resources/templates", ".html")) {
            var used = USED.matcher(Files.text(template))
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            assertThat(swedish).as("%s", template).containsAll(used);
        }
    }

    @Test
    void everyPublicTextExistsInEveryActiveLanguage() {
        for (var language : languages.active()) {
            for (var module : modules()) {
                var wanted = keys(module, "").stream()
                        .filter(key -> key.contains(".public.") || isOfSpring(key) && !fallsBackOnSwedish(language))
                        .collect(Collectors.toSet());
                assertThat(keys(module, suffix(language)))
                        .as("%s in %s", module, language.tag())
                        .containsAll(wanted);
            }
        }
    }

    @Test
    void everyTextExistsInEveryLanguageOfTheStaff() {
        for (var language : languages.staff()) {
            for (var module : modules()) {
                assertThat(keys(module, suffix(language)))
                        .as("%s in %s", module, language.tag())
                        .containsAll(keys(module, ""));
            }
        }
    }

    @Test
    void noTranslationHasATextThatSwedishHasNot() {
        for (var file : Files.under(FOLDER, ".properties")) {
            var module = file.getFileName().toString().replaceFirst("(_.*)?\\.properties$", "");
            assertThat(keys(module, "")).as("%s", file).containsAll(texts(file).stringPropertyNames());
        }
    }

    @Test
    void everyTextBeginsWithItsModuleAndSaysSomething() {
        for (var module : modules()) {
            var texts = texts(file(module, ""));
            assertThat(texts.stringPropertyNames())
                    .allSatisfy(key -> assertThat(isOfSpring(key) || key.startsWith(module + "."))
                            .as(key)
                            .isTrue());
            assertThat(texts.values())
                    .allSatisfy(text -> assertThat((String) text).isNotBlank());
        }
    }

    private static boolean isOfSpring(String key) {
        return OF_SPRING.matcher(key).matches();
    }

    private static boolean fallsBackOnSwedish(Language language) {
        return language.html().equals(Language.SWEDISH);
    }

    private static List<String> modules() {
        return Files.under(FOLDER, ".properties").stream()
                .map(file -> file.getFileName().toString().replaceFirst("\\.properties$", ""))
                .filter(name -> !name.contains("_"))
                .sorted()
                .toList();
    }

    private static String suffix(Language language) {
        return language.tag().equals("sv") ? "" : "_" + language.locale();
    }

    private static Path file(String module, String suffix) {
        return Path.of(FOLDER, module + suffix + ".properties");
    }

    private static Set<String> keys(String module, String suffix) {
        var file = file(module, suffix);
        return java.nio.file.Files.exists(file) ? texts(file).stringPropertyNames() : Set.of();
    }

    private static Properties texts(Path file) {
        var texts = new Properties();
        try {
            texts.load(new StringReader(Files.text(file)));
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
        return texts;
    }
}
