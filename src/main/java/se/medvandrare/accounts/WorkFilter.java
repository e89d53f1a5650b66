package se.medvandrare.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;
import se.medvandrare.database.CurrentTenant;

/**
 * Reads the account's rights anew for every request and lets it work for one tenant: that of what the address names, else
 * the one chosen. Reads the session here, never inside a transaction.
 */
class WorkFilter extends OncePerRequestFilter {

    /** Session attribute: the tenant the person has chosen to work for. */
    static final String CHOSEN = "tenant";

    private final Accounts accounts;
    private final CurrentTenant tenants;
    private final List<TenantOfAddress> addresses;

    WorkFilter(Accounts accounts, CurrentTenant tenants, List<TenantOfAddress> addresses) {
        this.accounts = accounts;
        this.tenants = tenants;
        this.addresses = addresses;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || !(who.getPrincipal() instanceof Account account)) {
            chain.doFilter(request, response);
            return;
        }
        var now = accounts.now(account.id()).filter(it -> !it.grants().isEmpty());
        if (now.isEmpty()) {
            signOut(request);
            chain.doFilter(request, response);
            return;
        }
        var tenant = tenant(now.get(), request);
        work(new CurrentUser.Work(now.get(), tenant), who);
        try (var stay = tenants.enter(tenant)) {
            chain.doFilter(request, response);
        }
    }

    private static void signOut(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private static void work(CurrentUser.Work work, Authentication signedIn) {
        var rights = new ArrayList<>(Factors.of(signedIn));
        work.account().rolesIn(work.tenant()).forEach(role -> rights.add(new SimpleGrantedAuthority("ROLE_" + role)));
        SecurityContextHolder.setContext(
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(work, null, rights)));
    }

    private long tenant(Account.Now account, HttpServletRequest request) {
        return addresses.stream()
                .map(address -> address.tenant(request))
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .filter(account::worksFor)
                .findFirst()
                .orElseGet(() -> chosen(account, request));
    }

    private static long chosen(Account.Now account, HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(CHOSEN) instanceof Long chosen && account.worksFor(chosen)
                ? chosen
                : account.grants().get(0).tenant();
    }
}
