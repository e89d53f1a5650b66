package se.medvandrare.desk;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.Tenants;

/** At night: throws away what was practised the day before, drafts nobody came back to, and news that are old. */
@Component
class DeskDisposal {

    private static final int DRAFT_DAYS = 7;

    private final JdbcClient jdbc;
    private final Tenants tenants;
    private final Clock clock;

    DeskDisposal(JdbcClient jdbc, Tenants tenants, Clock clock) {
        this.jdbc = jdbc;
        this.tenants = tenants;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "${MEDVANDRARE_DESK_CRON:0 20 3 * * *}", zone = "Europe/Stockholm")
    void run() {
        tenants.each("throw away what was practised, old drafts and news", () -> dispose(OffsetDateTime.now(clock)));
    }

    private void dispose(OffsetDateTime now) {
        jdbc.sql("""
                delete from contact where practice and made_at < :yesterday
                   and not exists (select from errand e where e.contact_id = contact.id)
                """).param("yesterday", now.minusDays(1)).update();
        jdbc.sql("delete from desk_draft where saved_at < :old")
                .param("old", now.minusDays(DRAFT_DAYS))
                .update();
        jdbc.sql("delete from desk_news where until < :today")
                .param("today", now.toLocalDate())
                .update();
    }
}
