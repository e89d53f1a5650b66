package se.medvandrare.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import se.medvandrare.accounts.SignedFormTokens;

/**
 * Does what a form says once, however often it arrives: a form sent again from the same page with the same words leads where
 * it led the first time. One that was refused may be sent again. Whoever waits too long for the first is told when to ask again.
 */
class SentOnce extends OncePerRequestFilter {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final SentForms forms;
    private final KeptForms kept;

    SentOnce(SentForms forms, KeptForms kept) {
        this.forms = forms;
        this.kept = kept;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return SignedFormTokens.sent(request) == null
                || request.getRequestURI().startsWith("/logga-")
                || request.getRequestURI().equals(ConfirmController.PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var name = SentForms.name(request);
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (forms.begin(name)) {
                work(name, request, response, chain);
                return;
            }
            var where = where(name);
            if (where != null) {
                response.sendRedirect(where);
                return;
            }
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(PATIENCE.toSeconds()));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }

    private void work(byte[] name, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var done = false;
        try {
            chain.doFilter(request, response);
            done = isDone(response);
        } finally {
            if (!done) {
                forms.forget(name);
            }
        }
        if (done) {
            kept.sent(request);
            forms.led(name, response.getHeader("Location"));
        }
    }

    /** A form that did what it should leads somewhere, unless it leads to proving a factor first. */
    private static boolean isDone(HttpServletResponse response) {
        return response.getStatus() / 100 == 3
                && response.getHeader("Location") != null
                && !response.getHeader("Location").contains(ConfirmController.PATH);
    }

    /** Where the form led, after a moment of waiting; null when that is not known yet, or it may be sent again. */
    private @Nullable String where(byte[] name) {
        var sent = forms.find(name);
        if (sent.isPresent() && sent.get().ledTo() == null) {
            pause();
        }
        return sent.map(SentForms.Sent::ledTo).orElse(null);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
