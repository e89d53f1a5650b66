package se.medvandrare.signin;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** What the portal asks identity providers itself. A slow one is given up after a few seconds: others want to sign in too. */
@Component
class OidcCalls implements JwtDecoderFactory<ClientRegistration> {

    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {};

    private final Map<String, JwtDecoder> decoders = new ConcurrentHashMap<>();

    /** What the issuer says of itself. */
    Map<String, Object> metadata(String issuer) {
        var told = RestClient.builder()
                .requestFactory(patient())
                .build()
                .get()
                .uri(issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration")
                .retrieve()
                .body(JSON);
        if (told == null || !issuer.equals(told.get("issuer"))) {
            throw new IllegalStateException("it says it is another issuer");
        }
        return told;
    }

    /** Exchanges a code for the answer. */
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens() {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(RestClient.builder()
                .requestFactory(patient())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }

    /** Reads answers signed by the provider with RS256, for this client, now. Keys it begins to use are asked for. */
    @Override
    public JwtDecoder createDecoder(ClientRegistration provider) {
        return decoders.computeIfAbsent(provider.getRegistrationId(), id -> decoder(provider));
    }

    private static JwtDecoder decoder(ClientRegistration provider) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(
                        provider.getProviderDetails().getJwkSetUri())
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .restOperations(new RestTemplate(patient()))
                .build();
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(new OidcIdTokenValidator(provider)));
        return decoder;
    }

    private static ClientHttpRequestFactory patient() {
        var factory = new SimpleClientHttpRequestFactory();
        factory.setConnectTimeout(PATIENCE);
        factory.setReadTimeout(PATIENCE);
        return factory;
    }
}
