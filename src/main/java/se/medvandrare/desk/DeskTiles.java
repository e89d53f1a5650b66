package se.medvandrare.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Tile;
import se.medvandrare.accounts.Tiles;

/** What waits at the desk. */
@Component
class DeskTiles implements Tiles {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    DeskTiles(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Tile> today() {
        if (!user.is(Role.DESK)) {
            return List.of();
        }
        var numbers = numbers();
        var errands = "/arbete/kundtjanst/arenden?vems=";
        return List.of(
                new Tile("desk.tile.contacts", numbers.contacts(), "/arbete/kundtjanst", "desk"),
                new Tile("desk.tile.overdue", numbers.overdue(), errands + "mina", "warning"),
                new Tile("desk.tile.nobodys", numbers.nobodys(), errands + "ingens", "list"));
    }

    private Numbers numbers() {
        var today = LocalDate.now(clock);
        return jdbc.sql("""
                select (select count(*) from contact where at >= :start and not practice) as contacts,
                       count(*) filter (where %s and due_on < :today) as overdue,
                       count(*) filter (where owner_id is null) as nobodys
                  from errand e where status <> 'DONE'
                """.formatted(Filter.Whose.MINA.condition))
                .param("start", today.atStartOfDay(clock.getZone()).toOffsetDateTime())
                .param("me", user.id())
                .param("today", today)
                .query(Numbers.class)
                .single();
    }

    private record Numbers(long contacts, long overdue, long nobodys) {}
}
