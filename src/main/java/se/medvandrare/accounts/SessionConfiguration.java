package se.medvandrare.accounts;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.jdbc.config.annotation.SpringSessionDataSource;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sessions live in the database, on connections and transactions of their own: a request that reads its session while
 * it holds the last connection would otherwise wait for itself.
 */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    @Bean(defaultCandidate = false)
    @SpringSessionDataSource
    HikariDataSource sessionDataSource(JdbcConnectionDetails application) {
        var pool = new HikariDataSource();
        pool.setPoolName("sessions");
        pool.setJdbcUrl(application.getJdbcUrl());
        pool.setUsername(application.getUsername());
        pool.setPassword(application.getPassword());
        pool.setMaximumPoolSize(2);
        return pool;
    }

    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations(
            @Qualifier("sessionDataSource") HikariDataSource sessions) {
        return new TransactionTemplate(new JdbcTransactionManager(sessions));
    }
}
