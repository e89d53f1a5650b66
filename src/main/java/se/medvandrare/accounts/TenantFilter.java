package se.medvandrare.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import se.medvandrare.database.CurrentTenant;

/** Lets a signed-in request work for the tenant of its account; reads the session here, never inside a transaction. */
class TenantFilter extends OncePerRequestFilter {

    private final CurrentTenant tenant;

    TenantFilter(CurrentTenant tenant) {
        this.tenant = tenant;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (principal() instanceof Account account) {
            try (var stay = tenant.enter(account.tenant())) {
                chain.doFilter(request, response);
            }
        } else {
            chain.doFilter(request, response);
        }
    }

    private static @Nullable Object principal() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who == null ? null : who.getPrincipal();
    }
}
