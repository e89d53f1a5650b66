package se.medvandrare.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import se.medvandrare.accounts.Network;

/**
 * Answers so many requests of one network at a time and asks the others to come again, since a form that is sent byte by byte
 * holds a thread of the server until it ends. It stands before everything that reads a form.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AtATime extends OncePerRequestFilter {

    private static final int TOO_MANY = 429;

    private final ConcurrentMap<String, Integer> running = new ConcurrentHashMap<>();
    private final int most;

    /** @param most how many requests of one network are answered at a time */
    AtATime(@Value("${medvandrare.requests.at-a-time:100}") int most) {
        this.most = most;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var network = Network.of(request.getRemoteAddr());
        var now = running.merge(network, 1, Integer::sum);
        try {
            if (now > most) {
                response.setHeader(HttpHeaders.RETRY_AFTER, "1");
                response.sendError(TOO_MANY);
            } else {
                chain.doFilter(request, response);
            }
        } finally {
            running.computeIfPresent(network, (key, many) -> many > 1 ? many - 1 : null);
        }
    }
}
