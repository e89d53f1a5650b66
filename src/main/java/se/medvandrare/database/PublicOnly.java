package se.medvandrare.database;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.springframework.beans.factory.annotation.Qualifier;

/**
 * The {@code JdbcClient} that reads as the role {@code medvandrare_public}: public content, of every tenant and without one,
 * and no table about people. Each statement is a transaction of its own.
 */
@Target({FIELD, PARAMETER, METHOD})
@Retention(RUNTIME)
@Qualifier public @interface PublicOnly {}
