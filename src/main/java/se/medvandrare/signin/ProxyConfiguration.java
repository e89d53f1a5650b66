package se.medvandrare.signin;

import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Believes what the web server in front says of where a request comes from, and nobody else. Without it every request would
 * seem to come from one network, and one guesser could shut out everybody.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("MEDVANDRARE_PROXY")
class ProxyConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> behind(@Value("${MEDVANDRARE_PROXY}") String addresses) {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(addresses);
        valve.setProtocolHeader("X-Forwarded-Proto");
        return tomcat -> tomcat.addEngineValves(valve);
    }
}
