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

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var embedded = !StringUtils.hasText(environment.getProperty("DATABASE_URL"));
        var settings = new HashMap<String, Object>(Map.of(
                "medvandrare.embedded", embedded,
                "medvandrare.demo", embedded,
                "server.address", "127.0.0.1",
                "server.port", "8080"));
        if (StringUtils.hasText(environment.getProperty("MANAGEMENT_PORT"))) {
            settings.put("management.server.port", environment.getProperty("MANAGEMENT_PORT"));
            settings.put("management.server.address", "127.0.0.1");
            settings.put("management.endpoints.web.exposure.include", "health,info,metrics,loggers,threaddump");
        }
        environment.getPropertySources().addLast(new MapPropertySource("start", settings));
    }
}
