package se.medvandrare.database;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

/** Whom the migrations run as. */
record Owner(String getJdbcUrl, String getUsername, String getPassword) implements FlywayConnectionDetails {}
