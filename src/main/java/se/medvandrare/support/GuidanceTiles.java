package se.medvandrare.support;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Tile;
import se.medvandrare.accounts.Tiles;

/** What waits for a guide. */
@Component
class GuidanceTiles implements Tiles {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    GuidanceTiles(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Tile> today() {
        if (!user.is(Role.GUIDE)) {
            return List.of();
        }
        var numbers = jdbc.sql("""
                select count(distinct c.id) as open,
                       count(r.id) filter (where r.due_on <= :today) + (
                          select count(*) from wish_told w
                            join guidance_case d on d.tenant_id = w.tenant_id and d.id = w.case_id
                            join activity a on a.id = w.activity_id and a.published and not a.ended
                """ + PlanQueries.NEXT + """
                           where d.tenant_id = current_tenant() and d.guide_id = :me and d.closed_on is null
                             and d.email is null and w.told_at is null) as due,
                       (select count(*) from skill_request q join skill_offer o on o.tenant_id = q.tenant_id and o.id = q.offer_id
                         where o.tenant_id = current_tenant() and o.guide_id = :me and o.taken_back_on is null
                           and q.accepted is null) as asked
                  from guidance_case c
                  left join guidance_referral r on r.tenant_id = c.tenant_id and r.case_id = c.id
                 where c.tenant_id = current_tenant() and c.guide_id = :me and c.closed_on is null
                """)
                .param("today", LocalDate.now(clock))
                .param("now", OffsetDateTime.now(clock))
                .param("me", user.id())
                .query(Numbers.class)
                .single();
        return Stream.of(
                        new Tile("support.tile.due", numbers.due(), "/arbete/vagledning/uppfoljning", "warning"),
                        new Tile("support.tile.open", numbers.open(), "/arbete/vagledning", "people"),
                        new Tile("support.tile.asked", numbers.asked(), SkillController.PATH, "warning"))
                .filter(tile -> tile.number() > 0 || !tile.key().equals("support.tile.asked"))
                .toList();
    }

    private record Numbers(long open, long due, long asked) {}
}
