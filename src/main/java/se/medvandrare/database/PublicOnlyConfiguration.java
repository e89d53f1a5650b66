package se.medvandrare.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What visitors read is read on connections of its own, by a role that is refused everything else. */
@Configuration(proxyBeanMethods = false)
class PublicOnlyConfiguration {

    /** The role is taken on also where the login is the program's own, and every connection is in the same time zone. */
    @Bean(defaultCandidate = false)
    @PublicOnly
    HikariDataSource publicDataSource(
            Visitor visitor,
            @Value("${spring.datasource.hikari.maximum-pool-size}") int most,
            @Value("${spring.datasource.hikari.connection-timeout}") long patience) {
        var pool = new HikariDataSource();
        pool.setPoolName("public");
        pool.setJdbcUrl(visitor.url());
        pool.setUsername(visitor.user());
        pool.setPassword(visitor.password());
        pool.setMaximumPoolSize(most);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(patience);
        pool.setReadOnly(true);
        pool.setConnectionInitSql("set time zone 'Europe/Stockholm'; set role " + Roles.PUBLIC_GROUP);
        return pool;
    }

    @Bean(defaultCandidate = false)
    @PublicOnly
    JdbcClient publicClient(@PublicOnly HikariDataSource pool) {
        return JdbcClient.create(pool);
    }
}
