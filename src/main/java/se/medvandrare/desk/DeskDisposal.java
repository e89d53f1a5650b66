package se.medvandrare.desk;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.accounts.Tenants;
import se.medvandrare.database.CurrentTenant;

/** At night: throws away what was practised the day before, drafts nobody came back to, and news that are old. */
@Component
class DeskDisposal {

    private static final Logger LOG = LoggerFactory.getLogger(DeskDisposal.class);
    private static final int DRAFT_DAYS = 7;

    private final JdbcClient jdbc;
    private final Tenants tenants;
    private final CurrentTenant current;
    private final TransactionOperations transactions;
    private final Clock clock;

    DeskDisposal(
            JdbcClient jdbc, Tenants tenants, CurrentTenant current, TransactionOperations transactions, Clock clock) {
        this.jdbc = jdbc;
        this.tenants = tenants;
        this.current = current;
        this.transactions = transactions;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "${MEDVANDRARE_DESK_CRON:0 20 3 * * *}", zone = "Europe/Stockholm")
    void run() {
        tenants.ids().forEach(this::run);
    }

    private void run(long tenant) {
        try (var stay = current.enter(tenant)) {
            transactions.executeWithoutResult(begun -> dispose(OffsetDateTime.now(clock)));
        } catch (RuntimeException e) {
            LOG.error("What was practised at the desks of tenant {} could not be thrown away.", tenant, e);
        }
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
