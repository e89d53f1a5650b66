package se.medvandrare.support;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.Tenants;

/** At night: removes guidance closed more than a year ago with what hangs on it, and skills on offer unchanged for so long. */
@Component
class GuidanceDisposal {

    private final JdbcClient jdbc;
    private final Tenants tenants;
    private final Clock clock;

    GuidanceDisposal(JdbcClient jdbc, Tenants tenants, Clock clock) {
        this.jdbc = jdbc;
        this.tenants = tenants;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "${MEDVANDRARE_GUIDANCE_CRON:0 40 3 * * *}", zone = "Europe/Stockholm")
    void run() {
        tenants.each(
                "remove guidance closed long ago",
                () -> dispose(LocalDate.now(clock).minusYears(1)));
    }

    private void dispose(LocalDate before) {
        jdbc.sql("""
                delete from wish_told w using guidance_case c
                 where c.tenant_id = current_tenant() and c.tenant_id = w.tenant_id and c.id = w.case_id and c.closed_on < :before
                """).param("before", before).update();
        jdbc.sql("""
                delete from guidance_referral r using guidance_case c
                 where c.tenant_id = current_tenant() and c.tenant_id = r.tenant_id and c.id = r.case_id and c.closed_on < :before
                """).param("before", before).update();
        jdbc.sql("delete from guidance_case where tenant_id = current_tenant() and closed_on < :before")
                .param("before", before)
                .update();
        jdbc.sql("""
                delete from skill_request r using skill_offer o
                 where o.tenant_id = current_tenant() and o.tenant_id = r.tenant_id and o.id = r.offer_id and o.changed_on < :before
                """).param("before", before).update();
        jdbc.sql("delete from skill_offer where tenant_id = current_tenant() and changed_on < :before")
                .param("before", before)
                .update();
    }
}
