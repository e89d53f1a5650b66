package se.medvandrare.editors;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medvandrare.editors.LinkVisitor.State;
import se.medvandrare.editors.LinkVisitor.Visit;

/** Links to a server of this machine that answers under a public name, and to everything that is none. */
class LinkVisitorTest {

    static final String PASSWORD = "for-this-test";

    @TempDir
    Path folder;

    HttpsServer server;
    LinkVisitor visitor;
    ExecutorService threads;
    SSLContext trusted;
    String there;

    @BeforeEach
    void serve() throws IOException, GeneralSecurityException, InterruptedException {
        var trust = SSLContext.getInstance("TLS");
        trusted = trust;
        var keys = keys();
        var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD.toCharArray());
        var others = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        others.init(keys);
        trust.init(own.getKeyManagers(), others.getTrustManagers(), null);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(trust));
        server.createContext("/", this::answer);
        threads = Executors.newCachedThreadPool();
        server.setExecutor(threads);
        server.start();
        there = "https://public.example:" + server.getAddress().getPort();
        visitor = new LinkVisitor(new OneName(), new DefaultClientTlsStrategy(trust), Duration.ofSeconds(3));
    }

    @AfterEach
    void stop() throws IOException {
        visitor.destroy();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void tellsHowALinkAnswers() throws IOException {
        assertThat(visit("/200")).isEqualTo(new Visit(State.OK, 200));
        assertThat(visit("/403")).isEqualTo(new Visit(State.OK, 403));
        assertThat(visit("/404")).isEqualTo(new Visit(State.GONE, 404));
        assertThat(visit("/410")).isEqualTo(new Visit(State.GONE, 410));
        assertThat(visit("/503")).isEqualTo(new Visit(State.AWAY, 503));
        assertThat(visitor.visit("https://nobody.example/")).isEqualTo(new Visit(State.AWAY, null));
        assertThat(visit("/endless")).as("no body is read").isEqualTo(new Visit(State.OK, 200));
        assertThat(dripping()).as("given up").isEqualTo(new Visit(State.AWAY, null));
    }

    @Test
    void followsWhereALinkLeadsOn() {
        assertThat(visit("/to?/200")).isEqualTo(new Visit(State.OK, 200));
        assertThat(visit("/to?" + there + "/404")).isEqualTo(new Visit(State.GONE, 404));
        assertThat(visit("/to?/to?/to?/200")).isEqualTo(new Visit(State.OK, 200));
        assertThat(visit("/round")).isEqualTo(new Visit(State.AWAY, null));
    }

    @Test
    void goesNowhereButToSafePublicAddresses() {
        var port = server.getAddress().getPort();
        var refused = new Visit(State.REFUSED, null);
        assertThat(visitor.visit("https://localhost:" + port + "/200")).isEqualTo(refused);
        assertThat(visitor.visit("https://127.0.0.1:" + port + "/200")).isEqualTo(refused);
        assertThat(visitor.visit("https://[::1]:" + port + "/200")).isEqualTo(refused);
        assertThat(visitor.visit("https://2130706433:" + port + "/200")).isEqualTo(refused);
        assertThat(visitor.visit("https://169.254.169.254/latest/meta-data")).isEqualTo(refused);
        assertThat(visit("/to?https://localhost:" + port + "/200")).isEqualTo(refused);
        assertThat(visit("/to?http://public.example:" + port + "/200")).isEqualTo(refused);
        assertThat(visit("/to?//10.0.0.1/200")).isEqualTo(refused);
        assertThat(visit("/to?file:///etc/passwd")).isEqualTo(refused);
        assertThat(visitor.visit("http://public.example:" + port + "/200")).isEqualTo(refused);
        assertThat(visitor.visit("https:///nowhere")).isEqualTo(refused);
        assertThat(visitor.visit("not a link")).isEqualTo(refused);
    }

    /** Somebody who sends a byte now and then, and never an answer. */
    private Visit dripping() throws IOException {
        try (var door = trusted.getServerSocketFactory().createServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            threads.execute(() -> drip(door));
            return visitor.visit("https://public.example:" + door.getLocalPort() + "/");
        }
    }

    private static void drip(ServerSocket door) {
        try (var there = door.accept()) {
            while (true) {
                there.getOutputStream().write('H');
                there.getOutputStream().flush();
                Thread.sleep(100);
            }
        } catch (IOException | InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Visit visit(String path) {
        return visitor.visit(there + path);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            if (path.equals("/to") || path.equals("/round")) {
                var query = exchange.getRequestURI().getQuery();
                exchange.getResponseHeaders().set("Location", query == null ? "/round" : query);
                exchange.sendResponseHeaders(302, -1);
            } else if (path.equals("/endless")) {
                exchange.sendResponseHeaders(200, 0);
                while (!Thread.currentThread().isInterrupted()) {
                    exchange.getResponseBody().write(new byte[1024]);
                }
            } else {
                exchange.sendResponseHeaders(Integer.parseInt(path.substring(1)), -1);
            }
        }
    }

    private KeyStore keys() throws IOException, GeneralSecurityException, InterruptedException {
        var file = folder.resolve("keys.p12");
        var made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "public",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=public.example",
                        "-ext",
                        "san=dns:public.example",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        made.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
        assertThat(made.waitFor()).isZero();
        var keys = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        return keys;
    }

    /** Knows one public name; the machine stands for it. Other names have to be public in truth. */
    static class OneName extends PublicAddresses {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            if (host.equals("nobody.example")) {
                throw new UnknownHostException(host);
            }
            return host.equals("public.example")
                    ? new InetAddress[] {InetAddress.getLoopbackAddress()}
                    : super.resolve(host);
        }
    }
}
