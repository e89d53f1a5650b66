package se.medvandrare.database;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Whom the program works as. */
record Application(String getJdbcUrl, String getUsername, String getPassword) implements JdbcConnectionDetails {}
