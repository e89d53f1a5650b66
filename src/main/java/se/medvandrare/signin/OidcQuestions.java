package se.medvandrare.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * What each browser has asked a provider. An answer counts only at the address that was given to the provider that was
 * asked, so that one provider cannot pass itself off as another (RFC 9700 4.4).
 */
class OidcQuestions implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private final AuthorizationRequestRepository<OAuth2AuthorizationRequest> session =
            new HttpSessionOAuth2AuthorizationRequestRepository();

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return session.loadAuthorizationRequest(request);
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
        session.saveAuthorizationRequest(asked, request, response);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var asked = session.removeAuthorizationRequest(request, response);
        return asked != null && request.getRequestURI().equals(OidcConfiguration.ANSWER + provider(asked))
                ? asked
                : null;
    }

    private static String provider(OAuth2AuthorizationRequest asked) {
        return asked.getAttribute("registration_id");
    }
}
