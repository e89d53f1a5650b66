package se.medvandrare.proof;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.medvandrare.Medvandrare;
import se.medvandrare.database.TestFolder;
import se.medvandrare.database.TestServer;

/** The program once more on the database of the tests, as another machine would run it. */
class SecondInstance implements AutoCloseable {

    static final String KEY = "A".repeat(43) + "=";

    private final ConfigurableApplicationContext context;

    private SecondInstance(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts it with further arguments, {@code --name=value}, which count before the usual ones. */
    static SecondInstance start(String... arguments) {
        var all = new LinkedHashMap<String, String>(Map.of(
                "--server.port", "0",
                "--medvandrare.embedded", "false",
                "--medvandrare.demo", "false",
                "--MEDVANDRARE_DATA", TestFolder.DATA.toString(),
                "--MEDVANDRARE_MASTER_KEY", KEY,
                "--spring.datasource.hikari.maximum-pool-size", "2"));
        TestServer.get().settings().forEach((name, value) -> all.put("--" + name, value));
        for (var argument : arguments) {
            var parts = argument.split("=", 2);
            all.put(parts[0], parts.length > 1 ? parts[1] : "");
        }
        return new SecondInstance(new SpringApplicationBuilder(Medvandrare.class)
                .run(all.entrySet().stream()
                        .map(it -> it.getValue().isEmpty() ? it.getKey() : it.getKey() + "=" + it.getValue())
                        .toArray(String[]::new)));
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
