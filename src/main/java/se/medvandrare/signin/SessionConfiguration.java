package se.medvandrare.signin;

import com.zaxxer.hikari.HikariDataSource;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.SpringSessionDataSource;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sessions live in the database, on connections and transactions of their own: a request that reads its session while
 * it holds the last connection would otherwise wait for itself.
 */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    private static final int ID_BYTES = 32;

    @Bean(defaultCandidate = false)
    @SpringSessionDataSource
    HikariDataSource sessionDataSource(JdbcConnectionDetails application) {
        var pool = new HikariDataSource();
        pool.setPoolName("sessions");
        pool.setJdbcUrl(application.getJdbcUrl());
        pool.setUsername(application.getUsername());
        pool.setPassword(application.getPassword());
        pool.setMaximumPoolSize(4);
        pool.setConnectionTimeout(3000);
        return pool;
    }

    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations(
            @Qualifier("sessionDataSource") HikariDataSource sessions) {
        return new TransactionTemplate(new JdbcTransactionManager(sessions));
    }

    /** Two requests that put the same thing into a session at the same moment, as a double click does, are no fault. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sideBySide() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** 256 random bits; OWASP ASVS 5.0 7.2.3 asks for at least 128, which a UUID does not have. */
    @Bean
    SessionIdGenerator sessionIds() {
        var random = new SecureRandom();
        return () -> {
            var id = new byte[ID_BYTES];
            random.nextBytes(id);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
        };
    }

    /** The {@code __Host-} prefix needs https, which a trial on the own machine has not. */
    @Bean
    CookieSerializer sessionCookie(@Value("${medvandrare.address}") String address) {
        var secure = address.startsWith("https://");
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(secure ? "__Host-SID" : "SID");
        cookie.setUseSecureCookie(secure);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        return cookie;
    }
}
