package se.medvandrare.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import se.medvandrare.database.TestFolder;

/** Lets the demo of the browser tests begin from nothing. */
class EmptyFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path FOLDER = TestFolder.DATA.resolveSibling("demo");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            FileSystemUtils.deleteRecursively(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
