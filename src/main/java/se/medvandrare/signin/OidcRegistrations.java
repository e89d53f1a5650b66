package se.medvandrare.signin;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/** What the identity providers say of themselves, asked when somebody first signs in there: the portal starts without them. */
@Component
class OidcRegistrations {

    private static final Logger LOG = LoggerFactory.getLogger(OidcRegistrations.class);

    private final OidcSettings settings;
    private final OidcCalls calls;
    private final String address;
    private final Map<String, ClientRegistration> known = new ConcurrentHashMap<>();

    OidcRegistrations(OidcSettings settings, OidcCalls calls, @Value("${medvandrare.address}") String address) {
        this.settings = settings;
        this.calls = calls;
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
            LOG.warn("The identity provider {} does not answer as it should: {}", id, e.getMessage());
            return null;
        }
    }

    /** Whether the provider answers at this moment. */
    boolean answers(String id) {
        try {
            return find(id) != null
                    && !calls.metadata(settings.provider(id).issuer()).isEmpty();
        } catch (RuntimeException away) {
            LOG.warn("The identity provider {} does not answer now: {}", id, away.getMessage());
            return false;
        }
    }

    private ClientRegistration discover(OidcSettings.Provider provider) {
        return ClientRegistrations.fromOidcConfiguration(calls.metadata(provider.issuer()))
                .registrationId(provider.id())
                .clientId(provider.clientId())
                .clientSecret(provider.clientSecret())
                .clientName(provider.name())
                .scope("openid")
                .userNameAttributeName("sub")
                .redirectUri(address + OidcConfiguration.ANSWER + provider.id())
                .build();
    }
}
