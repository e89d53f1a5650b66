package se.medvandrare.signin;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/** What the identity providers say of themselves, asked when somebody first signs in there: the portal starts without them. */
@Component
class OidcRegistrations {

    private final OidcSettings settings;
    private final String address;
    private final Map<String, ClientRegistration> known = new ConcurrentHashMap<>();

    OidcRegistrations(OidcSettings settings, @Value("${medvandrare.address}") String address) {
        this.settings = settings;
        this.address = address;
    }

    /** Null when there is no such provider, or it does not answer now. */
    @Nullable ClientRegistration find(String id) {
        var before = known.get(id);
        if (before != null
                || settings.providers().stream().noneMatch(it -> it.id().equals(id))) {
            return before;
        }
        try {
            var found = discover(settings.provider(id));
            known.put(id, found);
            return found;
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(OidcRegistrations.class)
                    .warn("The identity provider {} does not answer as it should: {}", id, e.getMessage());
            return null;
        }
    }

    private ClientRegistration discover(OidcSettings.Provider provider) {
        return ClientRegistrations.fromOidcIssuerLocation(provider.issuer())
                .registrationId(provider.id())
                .clientId(provider.clientId())
                .clientSecret(provider.clientSecret())
                .clientName(provider.name())
                .scope("openid")
                .userNameAttributeName("sub")
                .redirectUri(address + "/logga-in/svar/" + provider.id())
                .build();
    }
}
