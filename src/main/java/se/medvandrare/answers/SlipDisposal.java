package se.medvandrare.answers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.Tenants;

/** At night: throws away the slips that have ended, and those that nobody was given the day they were begun. */
@Component
class SlipDisposal {

    private final JdbcClient jdbc;
    private final Tenants tenants;
    private final Clock clock;

    SlipDisposal(JdbcClient jdbc, Tenants tenants, Clock clock) {
        this.jdbc = jdbc;
        this.tenants = tenants;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "${MEDVANDRARE_SLIP_CRON:0 25 3 * * *}", zone = "Europe/Stockholm")
    void run() {
        tenants.each("throw away slips that have ended", this::dispose);
    }

    private void dispose() {
        jdbc.sql("delete from slip where expires_at <= :now or given_at is null and made_at < :today")
                .param("now", OffsetDateTime.now(clock))
                .param(
                        "today",
                        LocalDate.now(clock).atStartOfDay(clock.getZone()).toOffsetDateTime())
                .update();
    }
}
