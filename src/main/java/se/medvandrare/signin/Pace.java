package se.medvandrare.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.Network;
import se.medvandrare.accounts.RateLimit;

/**
 * Asks whoever is faster than people are to wait: somebody at work by account, everybody else by network, so that a machine
 * does not take the portal from others. The own machine is not counted.
 */
class Pace extends OncePerRequestFilter {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int TOO_MANY = 429;

    private final RateLimit accounts;
    private final RateLimit networks;

    Pace(Clock clock, int perAccount, int perNetwork) {
        accounts = new RateLimit(clock, MINUTE, perAccount);
        networks = new RateLimit(clock, MINUTE, perNetwork);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return isOwnMachine(request.getRemoteAddr())
                || request.getRequestURI().startsWith("/assets/")
                || request.getRequestURI().startsWith("/webjars/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = wait(request);
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
            response.sendError(TOO_MANY);
        }
    }

    private Duration wait(HttpServletRequest request) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof CurrentUser.Work work
                ? accounts.ask(String.valueOf(work.account().id()))
                : networks.ask(Network.of(request.getRemoteAddr()));
    }

    private static boolean isOwnMachine(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
