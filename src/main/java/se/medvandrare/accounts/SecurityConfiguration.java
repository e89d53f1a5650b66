package se.medvandrare.accounts;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import se.medvandrare.database.CurrentTenant;

/** Denies every address that is not named here. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain rules(HttpSecurity http, CurrentTenant tenant) throws Exception {
        return http.authorizeHttpRequests(addresses -> addresses
                        .dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/aktiviteter/**")
                        .permitAll()
                        .requestMatchers("/arbete/**")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .formLogin(withDefaults())
                .addFilterAfter(new TenantFilter(tenant), AuthorizationFilter.class)
                .build();
    }

    @Bean
    PasswordEncoder passwords() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
