package se.medvandrare.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.jsoup.Jsoup;
import tools.jackson.databind.json.JsonMapper;

/** A Keycloak that runs while the test does, with realms made through its own administration. */
class Keycloak implements AutoCloseable {

    private static final Path UNPACKED = Path.of("target/keycloak");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String ADMIN = "admin";

    private final JsonMapper json = new JsonMapper();
    private final int port = free();
    private final Process process;

    /** Starts it; {@code address} is what it calls itself, and where it is asked by others. */
    Keycloak(String address) {
        try (var folders = Files.list(UNPACKED)) {
            var home = folders.filter(Files::isDirectory).findFirst().orElseThrow();
            var builder = new ProcessBuilder(
                            "bash",
                            "bin/kc.sh",
                            "start-dev",
                            "--http-host=127.0.0.1",
                            "--http-port=" + port,
                            "--hostname=" + address,
                            "--db=dev-mem",
                            "--cache=local")
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(UNPACKED.resolve("log").toFile());
            builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
            builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN);
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await();
    }

    int port() {
        return port;
    }

    /** Makes a realm out of its description. */
    void make(String realm) {
        var answer = send(HttpRequest.newBuilder(at("/admin/realms"))
                .header("Authorization", "Bearer " + administrator())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(realm)));
        if (answer.statusCode() != 201) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
    }

    /** The answer of a realm's token endpoint to somebody who gives name and password to a client. */
    Map<String, Object> tokens(String realm, Map<String, String> asked) {
        var answer = send(HttpRequest.newBuilder(at("/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(form(asked)));
        return read(answer.body());
    }

    /**
     * Goes to the page with a browser of its own, types name and password, and gives the address it is sent to. The cookies
     * are carried by hand: they are for https only, except to this machine, which Java's own keeper of cookies does not know.
     */
    String signIn(String page, String name, String password) {
        var shown = send(HttpRequest.newBuilder(URI.create(page)));
        var action = Jsoup.parse(shown.body()).select("form").attr("action");
        if (action.isEmpty()) {
            throw new AssertionError("no form at " + page + ": " + shown.body());
        }
        var answer = send(HttpRequest.newBuilder(URI.create(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookies(shown))
                .POST(form(Map.of("username", name, "password", password, "credentialId", ""))));
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() ->
                        new AssertionError(Jsoup.parse(answer.body()).body().text()));
    }

    private static String cookies(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
    }

    Map<String, Object> read(String text) {
        return json.readerForMapOf(Object.class).readValue(text);
    }

    String write(Map<String, Object> content) {
        return json.writeValueAsString(content);
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }

    private String administrator() {
        return String.valueOf(tokens(
                        "master",
                        Map.of(
                                "grant_type", "password",
                                "client_id", "admin-cli",
                                "username", ADMIN,
                                "password", ADMIN))
                .get("access_token"));
    }

    private void await() {
        try {
            Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(500)).ignoreExceptions().until(() -> {
                if (!process.isAlive()) {
                    throw new AssertionError("ended by itself");
                }
                return send(HttpRequest.newBuilder(at("/realms/master"))).statusCode() == 200;
            });
        } catch (AssertionError | ConditionTimeoutException e) {
            close();
            throw new AssertionError("Keycloak did not start, see " + UNPACKED.resolve("log"), e);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static HttpRequest.BodyPublisher form(Map<String, String> fields) {
        return BodyPublishers.ofString(fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")));
    }

    private static int free() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
