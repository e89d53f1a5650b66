package se.medvandrare;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import se.medvandrare.database.TestServer;

/** Names the server of the tests to the portal, as an operator names a server of one's own. */
class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Map<String, Object> settings = new java.util.HashMap<>(TestServer.get().settings());
        settings.put("medvandrare.embedded", "false");
        settings.put("MEDVANDRARE_MASTER_KEY", "A".repeat(43) + "=");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test server", settings));
    }
}
