package se.medvandrare.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a browser test the machine's own Chromium, one for all tests, as a parameter {@code Browser}. Where there is
 * none the tests are skipped, unless {@code -Dbrowser=required}.
 */
public class Chromium implements ExecutionCondition, BeforeAllCallback, ParameterResolver {

    private static final Optional<Path> FOUND = Stream.of(
                    System.getenv().getOrDefault("CHROMIUM", ""),
                    "/usr/bin/chromium",
                    "/usr/bin/chromium-browser",
                    "/usr/bin/google-chrome",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
            .filter(name -> !name.isEmpty())
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        return FOUND.isPresent() || required()
                ? ConditionEvaluationResult.enabled("The browser is to be used.")
                : ConditionEvaluationResult.disabled(
                        "No Chromium on this machine: the browser tests are skipped. Name one with CHROMIUM.");
    }

    @Override
    public void beforeAll(ExtensionContext test) {
        if (FOUND.isEmpty()) {
            throw new IllegalStateException("The browser tests are required, but there is no Chromium.");
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(ExtensionContext.Namespace.create(Chromium.class))
                .computeIfAbsent("chromium", name -> new Running(), Running.class)
                .browser;
    }

    private static boolean required() {
        return "required".equals(System.getProperty("browser"));
    }

    /** Ends with the last test. */
    private static class Running implements AutoCloseable {

        private final Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(FOUND.orElseThrow())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-dev-shm-usage",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--no-first-run")));

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
