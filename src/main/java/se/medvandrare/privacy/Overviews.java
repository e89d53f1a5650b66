package se.medvandrare.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Tile;
import se.medvandrare.accounts.Tiles;

/** What waits for the data protection officer. */
@Service
@Transactional(readOnly = true)
class Overviews implements Tiles {

    private final JdbcClient jdbc;
    private final LogQueries log;
    private final PatternQueries patterns;
    private final CurrentUser user;
    private final Clock clock;

    Overviews(JdbcClient jdbc, LogQueries log, PatternQueries patterns, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.log = log;
        this.patterns = patterns;
        this.user = user;
        this.clock = clock;
    }

    public Overview now() {
        var today = LocalDate.now(clock);
        var signed = signedOn();
        return new Overview(
                log.count(new LogForm(null, null, null, null, null, null, null).filled(today)),
                patterns.of(PatternForm.lately(today)).number(),
                waiting(),
                signed,
                signed != null && signed.isBefore(today.minusDays(1)));
    }

    @Override
    public List<Tile> today() {
        if (!user.is(Role.DPO)) {
            return List.of();
        }
        var odd = patterns.of(PatternForm.lately(LocalDate.now(clock))).number();
        return Stream.of(
                        new Tile("privacy.tile.odd", odd, "/arbete/dataskydd/monster", "warning"),
                        new Tile("privacy.tile.sample", waiting(), "/arbete/dataskydd/stickprov", "list"))
                .filter(tile -> tile.number() > 0)
                .toList();
    }

    private long waiting() {
        return jdbc.sql("""
                select count(*) from log_sample s where not exists (select from sample_answer a where a.sample_id = s.id)
                """).query(Long.class).single();
    }

    private @Nullable LocalDate signedOn() {
        return jdbc.sql("select day from signed_head order by day desc limit 1")
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }
}
