package se.medvandrare;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The embedded server is kept between runs, which saves its making; the database in it starts empty each time. */
@TestConfiguration(proxyBeanMethods = false)
class TestDatabase {

    @Bean
    FlywayMigrationStrategy fromNothing() {
        return flyway -> {
            org.flywaydb.core.Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .cleanDisabled(false)
                    .load()
                    .clean();
            flyway.migrate();
        };
    }
}
