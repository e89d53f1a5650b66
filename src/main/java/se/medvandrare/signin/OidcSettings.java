package se.medvandrare.signin;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.medvandrare.base.NotFound;

/**
 * How staff may sign in: at identity providers of the municipalities, and with a password of the portal.
 *
 * @param passwords whether the portal's own passwords open anything
 */
@ConfigurationProperties("medvandrare.signin")
record OidcSettings(
        @DefaultValue("true") boolean passwords,
        @DefaultValue List<Provider> providers) {

    Provider provider(String id) {
        return providers.stream()
                .filter(provider -> provider.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("Provider", id));
    }

    /**
     * An identity provider.
     *
     * @param id in addresses
     * @param name on the sign-in page
     * @param secondFactor values of {@code acr} or {@code amr} that say that two factors were proved there
     * @param claim the claim whose values give roles; empty when only administrators give roles
     * @param roles value of the claim to {@code ROLE at tenant}, for example {@code DESK at Socialnämnden}
     * @param prompt what the provider is told; {@code login} makes it ask each time
     * @param logout whether signing out here signs out there too
     */
    record Provider(
            String id,
            String name,
            String issuer,
            String clientId,
            String clientSecret,
            @DefaultValue List<String> secondFactor,
            @DefaultValue("") String claim,
            @DefaultValue Map<String, String> roles,
            @DefaultValue("login") String prompt,
            @DefaultValue("false") boolean logout) {

        @Override
        public String toString() {
            return "provider " + id;
        }
    }
}
