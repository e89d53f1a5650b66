package se.medvandrare.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.medvandrare.database.CurrentTenant;

/** At night, and at start when the day was missed: signs the head of every tenant's log and draws the monthly samples. */
@Component
@EnableScheduling
class NightWork {

    private static final Logger LOG = LoggerFactory.getLogger(NightWork.class);

    private final JdbcClient jdbc;
    private final CurrentTenant current;
    private final Heads heads;
    private final Samples samples;
    private final Clock clock;

    NightWork(JdbcClient jdbc, CurrentTenant current, Heads heads, Samples samples, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.heads = heads;
        this.samples = samples;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "${MEDVANDRARE_LOG_CRON:0 15 2 * * *}", zone = "Europe/Stockholm")
    void run() {
        tenants().forEach(this::run);
    }

    List<Long> tenants() {
        return jdbc.sql("select id from tenant order by id").query(Long.class).list();
    }

    /** One tenant's trouble, a full disk for example, is told and keeps nobody else waiting. */
    private void run(long tenant) {
        var today = LocalDate.now(clock);
        try (var stay = current.enter(tenant)) {
            heads.sign(tenant, today);
            samples.draw(today);
        } catch (RuntimeException e) {
            LOG.error(
                    "The head of the access log of tenant {} could not be signed, or its sample not drawn.", tenant, e);
        }
    }
}
