package se.medvandrare.database;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** A server of one's own, named by {@code DATABASE_URL}: one role to migrate as, one to run as. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "medvandrare.embedded", havingValue = false)
class OwnServerConfiguration {

    private static final List<String> SETTINGS =
            List.of("DATABASE_OWNER_USER", "DATABASE_OWNER_PASSWORD", "DATABASE_USER", "DATABASE_PASSWORD");

    @Bean
    Owner owner(Environment settings) {
        refuseMissing(settings);
        return new Owner(
                url(settings),
                settings.getRequiredProperty("DATABASE_OWNER_USER"),
                settings.getRequiredProperty("DATABASE_OWNER_PASSWORD"));
    }

    /** Given out when the server has been found fit for it. */
    @Bean
    Application application(Environment settings, Owner owner) {
        var application = named(settings);
        new OwnServer(owner, application, visitor(settings)).prepare();
        return application;
    }

    /** A login of its own when there is one, else the program's own in a role that may do no more. */
    @Bean
    Visitor visitor(Environment settings) {
        var user = settings.getProperty("DATABASE_PUBLIC_USER", "");
        if (user.isBlank()) {
            var application = named(settings);
            return new Visitor(application.getJdbcUrl(), application.getUsername(), application.getPassword());
        }
        return new Visitor(url(settings), user, settings.getRequiredProperty("DATABASE_PUBLIC_PASSWORD"));
    }

    private static Application named(Environment settings) {
        return new Application(
                url(settings),
                settings.getRequiredProperty("DATABASE_USER"),
                settings.getRequiredProperty("DATABASE_PASSWORD"));
    }

    private static void refuseMissing(Environment settings) {
        var missing = SETTINGS.stream()
                .filter(name -> !StringUtils.hasText(settings.getProperty(name)))
                .toList();
        if (!missing.isEmpty()) {
            throw new CannotStart("DATABASE_URL is set, so these must be set too: " + String.join(", ", missing) + ".");
        }
    }

    private static String url(Environment settings) {
        var url = settings.getRequiredProperty("DATABASE_URL").strip();
        if (url.matches("postgres(ql)?://[^@]+")) {
            return "jdbc:postgresql" + url.substring(url.indexOf(':'));
        }
        if (!url.matches("jdbc:postgresql://[^@]+")) {
            throw new CannotStart("DATABASE_URL must look like jdbc:postgresql://host:5432/database, without user"
                    + " and password.");
        }
        return url;
    }
}
