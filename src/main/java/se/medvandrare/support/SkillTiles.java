package se.medvandrare.support;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Tile;
import se.medvandrare.accounts.Tiles;

/** Skills that whoever plans activities may ask about, and those a guide has said yes to. */
@Component
class SkillTiles implements Tiles {

    private final JdbcClient jdbc;
    private final CurrentUser user;

    SkillTiles(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Tile> today() {
        if (!user.is(Role.HOST) && !user.is(Role.LEADER)) {
            return List.of();
        }
        var numbers = jdbc.sql("""
                select count(*) filter (where r.id is null) as free, count(*) filter (where r.accepted) as yes
                  from skill_offer o
                  left join skill_request r on r.tenant_id = o.tenant_id and r.offer_id = o.id and r.host_id = :me
                 where o.tenant_id = current_tenant() and o.taken_back_on is null and o.activity_id is null
                """).param("me", user.id()).query(Numbers.class).single();
        return Stream.of(
                        new Tile("support.tile.yes", numbers.yes(), HostSkillController.PATH, "check"),
                        new Tile("support.tile.free", numbers.free(), HostSkillController.PATH, "people"))
                .filter(tile -> tile.number() > 0)
                .toList();
    }

    private record Numbers(long free, long yes) {}
}
