package se.medvandrare.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.Tenants;

/** At night: throws away what was practised the day before, drafts nobody came back to, news and
 * absences that are over, and old wishes; ends evenings that nobody ended. */
@Component
class DeskDisposal {

    private static final int DRAFT_DAYS = 7;

    private static final int WISH_YEARS = 1;

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
        tenants.each("throw away what was practised, old drafts, news, absences and wishes", this::dispose);
    }

    private void dispose() {
        var today = LocalDate.now(clock);
        jdbc.sql("""
                delete from contact where practice and made_at < :today
                   and not exists (select from errand e where e.contact_id = contact.id)
                """)
                .param("today", today.atStartOfDay(clock.getZone()).toOffsetDateTime())
                .update();
        jdbc.sql("delete from desk_draft where saved_at < :old")
                .param("old", OffsetDateTime.now(clock).minusDays(DRAFT_DAYS))
                .update();
        jdbc.sql("delete from desk_news where until < :today")
                .param("today", today)
                .update();
        jdbc.sql("delete from desk_absence where till_on < :today")
                .param("today", today)
                .update();
        tidyEvenings(today.atStartOfDay(clock.getZone()).toOffsetDateTime());
    }

    private void tidyEvenings(OffsetDateTime today) {
        jdbc.sql("delete from cafe_wish where made_at < :old")
                .param("old", today.minusYears(WISH_YEARS))
                .update();
        jdbc.sql("""
                update cafe_evening set closed_at = greatest(started_at, :today), version = version + 1
                 where closed_at is null and started_at < :today
                """).param("today", today).update();
    }
}
