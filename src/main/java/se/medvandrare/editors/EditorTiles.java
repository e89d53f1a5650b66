package se.medvandrare.editors;

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

/** What waits for the editors. */
@Component
class EditorTiles implements Tiles {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    EditorTiles(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Tile> today() {
        if (!user.is(Role.EDITOR)) {
            return List.of();
        }
        var numbers = jdbc.sql("""
                select (select count(*) from editor_task where done_at is null) as tasks,
                       (select count(*) from article where owner_tenant_id = current_tenant() and published and review_by < :today) as late
                """)
                .param("today", LocalDate.now(clock))
                .query(Numbers.class)
                .single();
        return List.of(
                new Tile("editors.tile.tasks", numbers.tasks(), "/arbete/redaktion", "list"),
                new Tile("editors.tile.late", numbers.late(), "/arbete/redaktion", "warning"));
    }

    private record Numbers(long tasks, long late) {}
}
