package se.medvandrare.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.filter.OncePerRequestFilter;
import se.medvandrare.accounts.Account;
import se.medvandrare.accounts.Accounts;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.Factors;
import se.medvandrare.accounts.TenantOfAddress;
import se.medvandrare.database.CurrentTenant;

/**
 * Reads the account's rights anew for every request and lets it work for one tenant: that of what the address names, else
 * the one chosen. Whoever has not proved the second factor, or did so too long ago, works for none. Reads the session here,
 * never inside a transaction.
 */
class WorkFilter extends OncePerRequestFilter {

    /** Session attribute: the tenant the person has chosen to work for. */
    static final String CHOSEN = "tenant";

    private final Accounts accounts;
    private final CurrentTenant tenants;
    private final List<TenantOfAddress> addresses;
    private final RequestCache asked;
    private final KeptForms kept;
    private final Clock clock;

    WorkFilter(
            Accounts accounts,
            CurrentTenant tenants,
            List<TenantOfAddress> addresses,
            RequestCache asked,
            KeptForms kept,
            Clock clock) {
        this.accounts = accounts;
        this.tenants = tenants;
        this.addresses = addresses;
        this.asked = asked;
        this.kept = kept;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || !(who.getPrincipal() instanceof Account account)) {
            chain.doFilter(request, response);
            return;
        }
        var now = stillGood(account, who, request);
        if (now.isEmpty()) {
            end(request, response, chain);
            return;
        }
        request.setAttribute(SignIns.KEPT, who);
        if (Factors.at(who, Factors.SECOND).isPresent()) {
            work(now.get(), who, request, response, chain);
        } else if (isSignIn(request)) {
            chain.doFilter(request, response);
        } else {
            asked.saveRequest(request, response);
            response.sendRedirect("/logga-in/kod");
        }
    }

    private void work(
            Account.Now account,
            Authentication who,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        var tenant = tenant(account, request);
        work(new CurrentUser.Work(account, tenant), who);
        try (var stay = tenants.enter(tenant)) {
            chain.doFilter(request, response);
        }
    }

    /** The account as it is now; empty when it is closed, has no role any more, or signed in too long ago. */
    private Optional<Account.Now> stillGood(Account account, Authentication who, HttpServletRequest request) {
        return accounts.now(account.id())
                .filter(now -> !now.roles().isEmpty())
                .filter(now -> lasts(lifetime(now, who), who, request));
    }

    private static Lifetime lifetime(Account.Now now, Authentication who) {
        return Factors.at(who, Factors.SECOND).isPresent() ? Lifetime.of(now.roles()) : Lifetime.UNFINISHED;
    }

    /** The idle time is left to the session itself, which is told it here. */
    private boolean lasts(Lifetime lifetime, Authentication who, HttpServletRequest request) {
        var session = request.getSession(false);
        var idle = (int) lifetime.idle().toSeconds();
        if (session != null && session.getMaxInactiveInterval() != idle) {
            session.setMaxInactiveInterval(idle);
        }
        return Factors.at(who, Factors.FIRST)
                .filter(at -> at.plus(lifetime.whole()).isAfter(clock.instant()))
                .isPresent();
    }

    /** Goes on as nobody; what somebody was just sending is kept. */
    private void end(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        signOut(request);
        if (kept.keep(request)) {
            response.sendRedirect("/logga-in?kvar");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isSignIn(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.equals("/logga-in") || path.startsWith("/logga-in/") || path.equals("/logga-ut");
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
                : account.firstTenant();
    }
}
