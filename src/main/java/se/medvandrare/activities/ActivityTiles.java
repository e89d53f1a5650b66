package se.medvandrare.activities;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Tile;
import se.medvandrare.accounts.Tiles;

/** What waits for those who lead activities: sessions today and sessions people queue for. */
@Service
@Transactional(readOnly = true)
class ActivityTiles implements Tiles {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Mine mine;
    private final Clock clock;

    ActivityTiles(JdbcClient jdbc, CurrentUser user, Mine mine, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.mine = mine;
        this.clock = clock;
    }

    @Override
    public List<Tile> today() {
        if (!user.is(Role.HOST) && !user.is(Role.LEADER)) {
            return List.of();
        }
        var count = count();
        return Stream.of(
                        new Tile("planning.tile.today", count.today(), "/arbete/aktiviteter?tid=idag", "today"),
                        new Tile("planning.tile.waiting", count.waiting(), "/arbete/aktiviteter?tid=ko", "people"))
                .filter(tile -> tile.number() > 0)
                .toList();
    }

    private Count count() {
        var reach = mine.reach();
        var today = LocalDate.now(clock);
        return jdbc.sql("""
                select count(*) filter (where s.starts_at < :tomorrow) as today,
                       count(*) filter (where exists (select from sign_up u
                                                       where u.session_id = s.id and u.state = 'WAITING')) as waiting
                  from session s join activity a on a.id = s.activity_id
                 where not s.cancelled and s.starts_at >= :today and
                """ + Mine.Reach.SQL)
                .param("today", today.atStartOfDay(ActivityFilter.SWEDEN).toOffsetDateTime())
                .param(
                        "tomorrow",
                        today.plusDays(1).atStartOfDay(ActivityFilter.SWEDEN).toOffsetDateTime())
                .param("tenant", reach.tenant())
                .param("all", reach.all())
                .param("organisations", reach.organisations())
                .param("projects", reach.projects())
                .query(Count.class)
                .single();
    }

    private record Count(long today, long waiting) {}
}
