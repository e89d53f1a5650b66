package se.medvandrare.database;

import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The embedded database, unless {@code DATABASE_URL} names another. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("medvandrare.embedded")
class EmbeddedConfiguration {

    @Bean
    EmbeddedDatabase embeddedDatabase(@Value("${MEDVANDRARE_DATA:data}") Path folder) throws IOException {
        LoggerFactory.getLogger(getClass())
                .warn("Records are kept in {}: enough for a trial, production needs DATABASE_URL.", folder);
        return new EmbeddedDatabase(folder);
    }

    @Bean
    Application application(EmbeddedDatabase database) {
        var password = new Roles(database.superuser()).admit(Roles.APPLICATION);
        return new Application(database.url(), Roles.APPLICATION, password);
    }

    @Bean
    Visitor visitor(EmbeddedDatabase database) {
        var password = new Roles(database.superuser()).admit(Roles.VISITOR);
        return new Visitor(database.url(), Roles.VISITOR, password);
    }

    @Bean
    Owner owner(EmbeddedDatabase database) {
        var password = new Roles(database.superuser()).admit(Roles.OWNER);
        return new Owner(database.url(), Roles.OWNER, password);
    }
}
