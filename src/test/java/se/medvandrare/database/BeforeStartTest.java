package se.medvandrare.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** What is refused before anything is started. */
class BeforeStartTest {

    @Test
    void refusesAPortThatSomebodyElseUses() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> start("127.0.0.1", other.getLocalPort(), false, false))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port " + other.getLocalPort())
                    .hasMessageContaining("SERVER_PORT");
        }
    }

    @Test
    void refusesToShowTheDemonstrationToOthers() {
        assertThatThrownBy(() -> start("0.0.0.0", 0, true, false))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("MEDVANDRARE_DEMO_PUBLIC=true");
    }

    @Test
    void showsTheDemonstrationToOthersWhenAskedAndToOneselfAlways() {
        start("0.0.0.0", 0, true, true);
        start("0.0.0.0", 0, false, false);
        start("127.0.0.1", 0, true, false);
        start("::1", 0, true, false);
    }

    private static void start(String address, int port, boolean demo, boolean forOthers) {
        try (var context = new AnnotationConfigServletWebServerApplicationContext()) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "test",
                            Map.of(
                                    "server.address", address,
                                    "server.port", port,
                                    "medvandrare.demo", demo,
                                    "medvandrare.demo.public", forOthers)));
            new BeforeStart().initialize(context);
        }
    }
}
