package se.medvandrare.editors;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.HttpHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Opens links as a visitor does, over HTTPS and on the public internet only, wherever they lead on to. Reads no body. */
@Component
class LinkVisitor implements DisposableBean {

    private static final int SECONDS = 10;
    private static final int MOST_MOVES = 5;
    private static final int GONE = 410;
    private static final int NOT_FOUND = 404;

    private final CloseableHttpClient client;
    private final Duration limit;

    @Autowired
    LinkVisitor() {
        this(new PublicAddresses(), DefaultClientTlsStrategy.createDefault(), Duration.ofSeconds(2 * SECONDS));
    }

    /**
     * Opens links with what finds hosts and trusts them.
     *
     * @param limit after so long a visit is given up, however slowly the other side goes on answering
     */
    LinkVisitor(DnsResolver names, TlsSocketStrategy tls, Duration limit) {
        this.limit = limit;
        client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(names)
                        .setTlsSocketStrategy(tls)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(SECONDS, TimeUnit.SECONDS)
                                .setSocketTimeout(SECONDS, TimeUnit.SECONDS)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(SECONDS, TimeUnit.SECONDS)
                        .build())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .setUserAgent("Medvandrare")
                .build();
    }

    /** How a link answers. Somebody who answers that not everybody may come in is there. */
    Visit visit(String link) {
        try {
            return follow(URI.create(link));
        } catch (PublicAddresses.NotPublic | IllegalArgumentException e) {
            return new Visit(State.REFUSED, null);
        } catch (IOException e) {
            return new Visit(State.AWAY, null);
        }
    }

    private Visit follow(URI link) throws IOException {
        var at = link;
        for (int move = 0; move <= MOST_MOVES; move++) {
            if (!"https".equalsIgnoreCase(at.getScheme()) || at.getHost() == null) {
                return new Visit(State.REFUSED, null);
            }
            var answer = open(at);
            if (answer.onward == null) {
                return new Visit(state(answer.status), answer.status);
            }
            at = at.resolve(answer.onward);
        }
        return new Visit(State.AWAY, null);
    }

    private Answer open(URI link) throws IOException {
        var request = new HttpGet(link);
        CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS)
                .execute(request::abort);
        try {
            return client.execute(request, response -> {
                var onward = response.getFirstHeader(HttpHeaders.LOCATION);
                var moved = response.getCode() / 100 == 3 && onward != null;
                request.abort();
                return new Answer(response.getCode(), moved ? onward.getValue() : null);
            });
        } finally {
            request.abort();
        }
    }

    private static State state(int status) {
        return status == NOT_FOUND || status == GONE ? State.GONE : status >= 500 ? State.AWAY : State.OK;
    }

    @Override
    public void destroy() throws IOException {
        client.close();
    }

    private record Answer(int status, @Nullable String onward) {}

    /**
     * How it went.
     *
     * @param status what the other side answered; null when it did not
     */
    record Visit(State state, @Nullable Integer status) {}

    /** What a link leads to: a page, nothing any more, nobody who answers, or somewhere it must not lead. */
    enum State {
        OK,
        GONE,
        AWAY,
        REFUSED
    }
}
