package se.medvandrare.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medvandrare.base.NotFound;

/** The municipalities, remembered for some seconds because every public page asks. */
@Component("municipalities")
public class Municipalities {

    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    private final JdbcClient jdbc;
    private volatile List<Municipality> listed = List.of();
    private volatile Instant readAt = Instant.EPOCH;

    Municipalities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those a visitor may choose, by name. */
    public List<Municipality> listed() {
        if (readAt.plus(REMEMBERED).isBefore(Instant.now())) {
            listed = jdbc.sql("""
                    select id, slug, name, phone from municipality where listed order by name collate "sv-x-icu"
                    """).query(Municipality.class).list();
            readAt = Instant.now();
        }
        return listed;
    }

    /** The municipality of an address; {@code alla} is all of them. */
    public Municipality find(String slug) {
        return slug.equals(Municipality.ALL.slug())
                ? Municipality.ALL
                : listed().stream()
                        .filter(municipality -> municipality.slug().equals(slug))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("Municipality", slug));
    }

    /** Adds a municipality and gives its id. */
    public long add(String slug, String name, @Nullable String phone) {
        readAt = Instant.EPOCH;
        return jdbc.sql("insert into municipality (slug, name, phone) values (:slug, :name, :phone) returning id")
                .param("slug", slug)
                .param("name", name)
                .param("phone", phone)
                .query(Long.class)
                .single();
    }
}
