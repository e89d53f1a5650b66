package se.medvandrare.signin;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.stereotype.Component;

/**
 * Sign-in at identity providers as OpenID Connect 1.0 describes it, authorization code with PKCE, state and nonce. Of the
 * answer only the identity token is read; it must be signed with RS256 by its issuer, for us, now. No token is kept.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OidcSettings.class)
class OidcConfiguration {

    static final String START = "/logga-in/oidc";

    /** Where providers send their answers, followed by the provider. */
    static final String ANSWER = "/logga-in/svar/";

    /** The part of the security chain that talks to the providers. */
    @Component
    static class Login implements Customizer<OAuth2LoginConfigurer<HttpSecurity>> {

        private final OidcRegistrations registrations;
        private final OidcSettings settings;
        private final OidcAnswers answers;
        private final OidcCalls calls;

        Login(OidcRegistrations registrations, OidcSettings settings, OidcAnswers answers, OidcCalls calls) {
            this.registrations = registrations;
            this.settings = settings;
            this.answers = answers;
            this.calls = calls;
        }

        boolean wanted() {
            return !settings.providers().isEmpty();
        }

        @Override
        public void customize(OAuth2LoginConfigurer<HttpSecurity> login) {
            ClientRegistrationRepository providers = registrations::find;
            login.loginPage("/logga-in")
                    .clientRegistrationRepository(providers)
                    .authorizedClientRepository(new NoTokens())
                    .authorizationEndpoint(start -> start.authorizationRequestResolver(requests(providers))
                            .authorizationRequestRepository(new OidcQuestions()))
                    .redirectionEndpoint(answer -> answer.baseUri(ANSWER + "*"))
                    .tokenEndpoint(tokens -> tokens.accessTokenResponseClient(calls.tokens()))
                    .userInfoEndpoint(user ->
                            user.oidcUserService(request -> new DefaultOidcUser(List.of(), request.getIdToken())))
                    .successHandler(answers)
                    .failureHandler(answers);
        }

        private DefaultOAuth2AuthorizationRequestResolver requests(ClientRegistrationRepository providers) {
            var requests = new DefaultOAuth2AuthorizationRequestResolver(providers, START);
            requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce()
                    .andThen(request -> request.attributes(known -> request.additionalParameters(more -> {
                        var prompt = settings.provider((String) known.get("registration_id"))
                                .prompt();
                        if (!prompt.isEmpty()) {
                            more.put("prompt", prompt);
                        }
                    }))));
            return requests;
        }
    }
}
