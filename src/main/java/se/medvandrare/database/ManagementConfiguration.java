package se.medvandrare.database;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** The port for whoever runs the portal: only this machine reaches it, and whoever reaches it may read. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("MANAGEMENT_PORT")
class ManagementConfiguration {

    @Bean
    @Order(0)
    SecurityFilterChain management(HttpSecurity http, @Value("${MANAGEMENT_PORT}") int port) throws Exception {
        return http.securityMatcher(request -> request.getLocalPort() == port)
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}
