package se.medvandrare.privacy;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Where the log is only checked, no pages answer on the usual port and no demo data are filled in. */
class VerifySettings implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty("verify-log")) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "verify log",
                            Map.of("server.port", "0", "server.address", "127.0.0.1", "medvandrare.demo", "false")));
        }
    }
}
