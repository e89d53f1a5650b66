package se.medvandrare.answers;

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

/** At night: throws away the slips that have ended, and those that nobody was given within a day. */
@Component
class SlipDisposal {

    private static final Logger LOG = LoggerFactory.getLogger(SlipDisposal.class);

    private final JdbcClient jdbc;
    private final Tenants tenants;
    private final CurrentTenant current;
    private final TransactionOperations transactions;
    private final Clock clock;

    SlipDisposal(
            JdbcClient jdbc, Tenants tenants, CurrentTenant current, TransactionOperations transactions, Clock clock) {
        this.jdbc = jdbc;
        this.tenants = tenants;
        this.current = current;
        this.transactions = transactions;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "${MEDVANDRARE_SLIP_CRON:0 25 3 * * *}", zone = "Europe/Stockholm")
    void run() {
        tenants.ids().forEach(this::run);
    }

    private void run(long tenant) {
        try (var stay = current.enter(tenant)) {
            transactions.executeWithoutResult(begun -> dispose(OffsetDateTime.now(clock)));
        } catch (RuntimeException e) {
            LOG.error("The slips of tenant {} that have ended could not be thrown away.", tenant, e);
        }
    }

    private void dispose(OffsetDateTime now) {
        jdbc.sql("delete from slip where expires_at <= :now or given_at is null and made_at < :yesterday")
                .param("now", now)
                .param("yesterday", now.minusDays(1))
                .update();
    }
}
