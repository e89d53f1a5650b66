package se.medvandrare.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Where signing out leads: back to the sign-in page, by way of the provider where that is wanted (RP-Initiated Logout 1.0). */
@Component
class OidcFarewell implements LogoutHandler, LogoutSuccessHandler {

    /** Session attribute: the provider somebody signed in at. */
    static final String PROVIDER = "provider";

    private static final String OUT = "/logga-in?ut";

    private final OidcSettings settings;
    private final OidcRegistrations registrations;
    private final String address;

    OidcFarewell(
            OidcSettings settings, OidcRegistrations registrations, @Value("${medvandrare.address}") String address) {
        this.settings = settings;
        this.registrations = registrations;
        this.address = address;
    }

    /** Notes the provider before the session is thrown away. */
    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        var session = request.getSession(false);
        if (session != null) {
            request.setAttribute(PROVIDER, session.getAttribute(PROVIDER));
        }
    }

    @Override
    public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who)
            throws IOException {
        response.sendRedirect(there(request.getAttribute(PROVIDER)).orElse(OUT));
    }

    private Optional<String> there(@Nullable Object provider) {
        return settings.providers().stream()
                .filter(it -> it.id().equals(provider) && it.logout())
                .map(it -> registrations.find(it.id()))
                .filter(it -> it != null)
                .flatMap(it -> Optional.ofNullable(
                        it.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint"))
                        .map(end -> farewell(String.valueOf(end), it.getClientId()))
                        .stream())
                .findFirst();
    }

    private String farewell(String end, String client) {
        return UriComponentsBuilder.fromUriString(end)
                .queryParam("client_id", "{client}")
                .queryParam("post_logout_redirect_uri", "{back}")
                .encode()
                .buildAndExpand(client, address + OUT)
                .toUriString();
    }
}
