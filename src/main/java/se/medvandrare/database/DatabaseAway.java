package se.medvandrare.database;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers "try again in a moment" when a request fails because the database does not answer or may not write. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseAway extends OncePerRequestFilter {

    private static final String PLAIN = """
            <!DOCTYPE html>
            <html lang="sv"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1"><title>Försök igen om en stund</title></head>
            <body><main><h1>Försök igen om en stund</h1>
            <p>Portalen svarar inte just nu. Det du redan har sparat finns kvar.</p>
            <p lang="en">The portal is not answering right now. Please try again in a moment.</p>
            <p lang="ar" dir="rtl">البوابة لا تستجيب الآن. حاول مرة أخرى بعد قليل.</p></main></body></html>
            """;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (!isAway(e) || response.isCommitted()) {
                throw e;
            }
            LoggerFactory.getLogger(getClass()).warn("The database is away: {}", e.getMessage());
            response.reset();
            if (request.getDispatcherType() == DispatcherType.ERROR) {
                sayPlainly(response);
            } else {
                response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
        }
    }

    /** Where even the page that says so needs the database, a plain one stands in for it. */
    private static void sayPlainly(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, "10");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(PLAIN);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** Connection lost or refused, server starting or stopping, too many connections, disk full. */
    static boolean isAway(@Nullable Throwable trouble) {
        return Stream.iterate(trouble, it -> it != null, Throwable::getCause)
                .anyMatch(it -> it instanceof SQLException sql && isAway(sql));
    }

    private static boolean isAway(SQLException trouble) {
        var state = trouble.getSQLState();
        return trouble instanceof java.sql.SQLTransientConnectionException
                || state != null && (state.startsWith("08") || state.startsWith("57P") || state.startsWith("53"));
    }
}
