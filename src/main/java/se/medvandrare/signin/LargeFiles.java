package se.medvandrare.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import se.medvandrare.accounts.Factors;

/**
 * Lets large uploads through only from somebody who is at work with both factors. From everybody else an upload ends at what
 * a picture may weigh, and has to say its length, before a byte of it is kept; so it stands before whatever reads a form.
 */
class LargeFiles extends OncePerRequestFilter {

    private static final long USUAL = 6_000_000;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null || !type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (atWork()) {
            chain.doFilter(request, response);
        } else if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (request.getContentLengthLong() > USUAL) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean atWork() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return Factors.at(who, Factors.SECOND).isPresent();
    }
}
