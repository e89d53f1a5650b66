package se.medvandrare.database;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/** What holds unless somebody says otherwise; it depends on whether {@code DATABASE_URL} names a server. */
class StartSettings implements EnvironmentPostProcessor {

    /** It would repeat the one sentence of a failed start as a page. */
    private static final String QUIET = "logging.level.org.springframework.boot.web.server.servlet.context";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var embedded = !StringUtils.hasText(environment.getProperty("DATABASE_URL"));
        var settings = new HashMap<String, Object>(Map.of(
                "medvandrare.embedded",
                embedded,
                "medvandrare.demo",
                embedded,
                "server.address",
                "127.0.0.1",
                "server.port",
                "8080",
                "management.endpoint.health.probes.enabled",
                "false",
                "logging.level.io.zonky",
                "warn",
                "logging.level.org.hibernate.orm.connections.pooling",
                "warn",
                "logging.level.org.springframework.boot.autoconfigure.logging",
                "warn",
                QUIET,
                "error"));
        if (StringUtils.hasText(environment.getProperty("MANAGEMENT_PORT"))) {
            settings.put("management.server.port", environment.getProperty("MANAGEMENT_PORT"));
            settings.put("management.server.address", "127.0.0.1");
            settings.put("management.endpoints.web.exposure.include", "health,info,metrics,threaddump");
        }
        environment.getPropertySources().addLast(new MapPropertySource("start", settings));
    }
}
