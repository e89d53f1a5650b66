package se.medvandrare.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.Account;
import se.medvandrare.accounts.Accounts;
import se.medvandrare.accounts.Factors;
import se.medvandrare.base.NotFound;

/** What follows when a provider has answered: the account it means, and the code unless two factors were proved there. */
@Component
class OidcAnswers implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    /** Session attribute: the invitation somebody opened before going to the provider. */
    static final String INVITATION = "invitation";

    private static final Logger LOG = LoggerFactory.getLogger(OidcAnswers.class);

    private final OidcSettings settings;
    private final Identities identities;
    private final Accounts accounts;
    private final SignIns signIns;

    OidcAnswers(OidcSettings settings, Identities identities, Accounts accounts, SignIns signIns) {
        this.settings = settings;
        this.identities = identities;
        this.accounts = accounts;
        this.signIns = signIns;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        var provider = settings.provider(((OAuth2AuthenticationToken) who).getAuthorizedClientRegistrationId());
        var token = ((OidcUser) who.getPrincipal()).getIdToken();
        var account = account(token, provider, request);
        if (account.isEmpty()) {
            request.getSession().invalidate();
            response.sendRedirect("/logga-in?okand");
            return;
        }
        var twice = provesTwo(token, provider);
        request.getSession().setAttribute(OidcFarewell.PROVIDER, provider.id());
        signIns.begin(
                account.get(),
                twice ? List.of(Factors.FIRST, Factors.SECOND) : List.of(Factors.FIRST),
                request,
                response);
        response.sendRedirect(twice ? signIns.onward(account.get(), request, response) : "/logga-in/kod");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        LOG.warn(
                "An identity provider's answer was refused: {}",
                why instanceof OAuth2AuthenticationException refused
                        ? refused.getError().getErrorCode()
                        : why.getClass().getSimpleName());
        response.sendRedirect("/logga-in?avvisad");
    }

    private Optional<Account> account(OidcIdToken token, OidcSettings.Provider provider, HttpServletRequest request) {
        var id = identities.find(token);
        if (id.isEmpty() && request.getSession().getAttribute(INVITATION) instanceof String invitation) {
            request.getSession().removeAttribute(INVITATION);
            id = invited(token, provider, invitation);
        }
        if (id.isEmpty()) {
            id = identities.open(token, provider);
        }
        id.ifPresent(account -> identities.agree(account, token, provider));
        return id.isEmpty()
                ? Optional.empty()
                : accounts.account(id.getAsLong()).filter(this::mayWork);
    }

    private boolean mayWork(Account account) {
        return accounts.now(account.id()).filter(now -> !now.roles().isEmpty()).isPresent();
    }

    private OptionalLong invited(OidcIdToken token, OidcSettings.Provider provider, String invitation) {
        try {
            return OptionalLong.of(identities.link(token, provider, invitation));
        } catch (NotFound used) {
            return OptionalLong.empty();
        }
    }

    private static boolean provesTwo(OidcIdToken token, OidcSettings.Provider provider) {
        var methods = token.getAuthenticationMethods();
        return provider.secondFactor().contains(String.valueOf(token.getAuthenticationContextClass()))
                || methods != null && methods.stream().anyMatch(provider.secondFactor()::contains);
    }
}
