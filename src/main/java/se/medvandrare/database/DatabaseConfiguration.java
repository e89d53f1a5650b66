package se.medvandrare.database;

import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.JpaVendorAdapter;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** The entity manager factory and the transaction manager both take their dialect from here. */
    @Bean
    JpaVendorAdapter jpaVendorAdapter(CurrentTenant tenant) {
        return new HibernateJpaVendorAdapter() {
            @Override
            public HibernateJpaDialect getJpaDialect() {
                return new TenantDialect(tenant);
            }
        };
    }

    /** Migrations grant to {@code ${app}} and {@code ${public}}: groups, so that the users can change later. */
    @Bean
    FlywayConfigurationCustomizer grantsToGroups() {
        return flyway -> flyway.placeholders(Roles.PLACEHOLDERS);
    }
}
