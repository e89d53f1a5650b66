package se.medvandrare.imports;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets large files through where a register is taken over, and there only from somebody who carries a session. Everything
 * else that is uploaded ends at what a picture may weigh, before a byte of it is kept.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LargeFiles extends OncePerRequestFilter {

    private static final long USUAL = 6_000_000;
    private static final Pattern REGISTER = Pattern.compile("/arbete/projekt/[^/]+/import");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null || !type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var large = REGISTER.matcher(request.getRequestURI()).matches() && request.getCookies() != null;
        if (large) {
            chain.doFilter(request, response);
        } else if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (request.getContentLengthLong() > USUAL) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
