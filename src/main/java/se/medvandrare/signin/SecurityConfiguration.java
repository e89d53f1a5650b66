package se.medvandrare.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import se.medvandrare.accounts.Accounts;
import se.medvandrare.accounts.Factors;
import se.medvandrare.accounts.SafeHeaders;
import se.medvandrare.accounts.TenantOfAddress;
import se.medvandrare.base.Language;
import se.medvandrare.base.Languages;
import se.medvandrare.database.CurrentTenant;

/**
 * Denies every address that is not named here. Staff addresses need an account; which role, each controller says with
 * {@code @PreAuthorize}. Public addresses begin with a language, make no session and set no cookie.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String[] STAFF = {
        "/arbete", "/arbete/**", "/konto", "/konto/**", "/logga-in", "/logga-in/**", "/logga-ut"
    };

    @Bean
    @Order(1)
    SecurityFilterChain staff(
            HttpSecurity http,
            WorkFilter work,
            CsrfTokenRepository tokens,
            RequestCache asked,
            SignInAnswers answers,
            EndedSignIns ended,
            SentForms forms,
            KeptForms kept,
            Pace pace,
            OidcFarewell farewell,
            OidcConfiguration.Login providers)
            throws Exception {
        headers(http)
                .securityMatcher(STAFF)
                .authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(
                                "/logga-in", "/logga-in/aterstall/*", "/logga-in/hos/*", "/logga-in/inbjudan/*/*")
                        .permitAll()
                        .requestMatchers("/logga-in/**", "/logga-ut")
                        .authenticated()
                        .anyRequest()
                        .hasAuthority(Factors.SECOND))
                .formLogin(form -> form.loginPage("/logga-in")
                        .usernameParameter("login")
                        .passwordParameter("password")
                        .successHandler(answers)
                        .failureHandler(answers))
                .requestCache(cache -> cache.requestCache(asked))
                .exceptionHandling(errors -> errors.accessDeniedHandler(ended))
                .logout(logout -> logout.logoutUrl("/logga-ut")
                        .addLogoutHandler(farewell)
                        .addLogoutHandler(new HeaderWriterLogoutHandler(
                                new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE)))
                        .logoutSuccessHandler(farewell))
                .addFilterBefore(new LargeFiles(), CsrfFilter.class)
                .addFilterBefore(work, AuthorizationFilter.class)
                .addFilterBefore(pace, AuthorizationFilter.class)
                .addFilterAfter(new SentOnce(forms, kept), AuthorizationFilter.class);
        if (providers.wanted()) {
            http.oauth2Login(providers);
        }
        return forms(http, tokens).build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain visitors(
            HttpSecurity http,
            CsrfTokenRepository tokens,
            Pace pace,
            SentForms forms,
            KeptForms kept,
            Languages languages)
            throws Exception {
        headers(http)
                .addFilterBefore(new LargeFiles(), CsrfFilter.class)
                .addFilterBefore(pace, AuthorizationFilter.class)
                .addFilterAfter(new SentOnce(forms, kept), AuthorizationFilter.class)
                .authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers("/", "/assets/**", "/webjars/**", "/favicon.ico", "/robots.txt", "/error")
                        .permitAll()
                        .requestMatchers("/actuator/health", "/installera/*", "/losenord/*")
                        .permitAll()
                        .requestMatchers(request -> startsWithALanguage(request.getRequestURI(), languages))
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .exceptionHandling(errors -> errors.authenticationEntryPoint(
                        (request, response, nobody) -> response.sendError(HttpStatus.NOT_FOUND.value())));
        return forms(http, tokens).build();
    }

    @Bean
    WorkFilter workFilter(
            Accounts accounts,
            CurrentTenant tenants,
            List<TenantOfAddress> addresses,
            RequestCache asked,
            KeptForms kept,
            Clock clock) {
        return new WorkFilter(accounts, tenants, addresses, asked, kept, clock);
    }

    @Bean
    Pace pace(
            Clock clock,
            @Value("${medvandrare.requests.per-account:600}") int perAccount,
            @Value("${medvandrare.requests.per-network:1200}") int perNetwork) {
        return new Pace(clock, perAccount, perNetwork);
    }

    /** These filters work inside the security chain only. */
    @Bean
    FilterRegistrationBean<WorkFilter> notByItself(WorkFilter work) {
        return inTheChain(work);
    }

    @Bean
    FilterRegistrationBean<Pace> paceNotByItself(Pace pace) {
        return inTheChain(pace);
    }

    /** Remembers the page a stranger asked for, so that signing in leads there. */
    @Bean
    RequestCache askedBefore() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(request ->
                request.getMethod().equals("GET") && !request.getRequestURI().startsWith("/logga-"));
        return cache;
    }

    /** PostgreSQL knows no text with U+0000 inside, and nobody types it. */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value == null || value.indexOf('\0') < 0);
        return firewall;
    }

    @Bean
    PasswordEncoder passwords() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    private static <F extends Filter> FilterRegistrationBean<F> inTheChain(F filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    private static HttpSecurity forms(HttpSecurity http, CsrfTokenRepository tokens) throws Exception {
        return http.csrf(csrf ->
                csrf.csrfTokenRepository(tokens).csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()));
    }

    private static HttpSecurity headers(HttpSecurity http) throws Exception {
        return http.headers(
                headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(SafeHeaders.CONTENT))
                        .frameOptions(FrameOptionsConfig::deny)
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .crossOriginOpenerPolicy(policy -> policy.policy(
                                org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter
                                        .CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy(SafeHeaders.PERMISSIONS)));
    }

    private static boolean startsWithALanguage(String path, Languages languages) {
        var tags = languages.active().stream()
                .map(Language::tag)
                .map(Pattern::quote)
                .toList();
        return path.matches("/(" + String.join("|", tags) + ")(/.*)?");
    }
}
