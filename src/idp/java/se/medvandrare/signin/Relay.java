package se.medvandrare.signin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** Stands between the portal and its provider, passes everything on, and may put another answer in place of the tokens. */
class Relay implements AutoCloseable {

    private static final List<String> ASKED = List.of("Content-Type", "Authorization", "Cookie", "Accept");
    private static final List<String> ANSWERED = List.of("Content-Type", "Location", "Set-Cookie", "Cache-Control");

    private final HttpServer server;
    private volatile int behind;
    private volatile UnaryOperator<String> tokens = UnaryOperator.identity();

    Relay() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::pass);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void standBefore(int port) {
        behind = port;
    }

    /** What the portal is told instead of the tokens that the provider gave. */
    void tell(UnaryOperator<String> instead) {
        tokens = instead;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + behind + exchange.getRequestURI()))
                    .method(
                            exchange.getRequestMethod(),
                            BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
            ASKED.forEach(name -> exchange.getRequestHeaders()
                    .getOrDefault(name, List.of())
                    .forEach(value -> request.header(name, value)));
            var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
            ANSWERED.forEach(name -> answer.headers()
                    .allValues(name)
                    .forEach(value -> exchange.getResponseHeaders().add(name, value)));
            var body = exchange.getRequestURI().getPath().endsWith("/token")
                    ? tokens.apply(new String(answer.body())).getBytes()
                    : answer.body();
            exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
