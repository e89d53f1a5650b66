package se.medvandrare.database;

import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The embedded database, unless {@code DATABASE_URL} names another. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "DATABASE_URL", havingValue = "embedded", matchIfMissing = true)
class EmbeddedConfiguration {

    @Bean
    EmbeddedDatabase embeddedDatabase(@Value("${MEDVANDRARE_DATA:data}") Path folder) throws Exception {
        LoggerFactory.getLogger(getClass())
                .warn("Records are kept in {}: enough for a trial, production needs DATABASE_URL.", folder);
        return new EmbeddedDatabase(folder);
    }

    @Bean
    JdbcConnectionDetails application(EmbeddedDatabase database) {
        return new Application(database.url(), "app", database.admit("app"));
    }

    @Bean
    FlywayConnectionDetails owner(EmbeddedDatabase database) {
        return new Owner(database.url(), "owner", database.admit("owner"));
    }

    record Application(String getJdbcUrl, String getUsername, String getPassword) implements JdbcConnectionDetails {}

    record Owner(String getJdbcUrl, String getUsername, String getPassword) implements FlywayConnectionDetails {}
}
