package se.medvandrare.reporting;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.Tenants;
import se.medvandrare.database.CurrentTenant;

/** Every morning, and at start when the morning was missed: sends the letters about gaps whose day it is. */
@Component
class GapLetterRounds {

    private static final Logger LOG = LoggerFactory.getLogger(GapLetterRounds.class);

    private final Tenants tenants;
    private final CurrentTenant current;
    private final GapLetters letters;

    GapLetterRounds(Tenants tenants, CurrentTenant current, GapLetters letters) {
        this.tenants = tenants;
        this.current = current;
        this.letters = letters;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "${MEDVANDRARE_GAP_LETTER_CRON:0 30 6 * * *}", zone = "Europe/Stockholm")
    void run() {
        tenants.ids().forEach(this::run);
    }

    private void run(long tenant) {
        try (var stay = current.enter(tenant)) {
            letters.due().forEach(this::send);
        } catch (RuntimeException e) {
            LOG.error("The letters about gaps of tenant {} could not be sent.", tenant, e);
        }
    }

    /** One project's trouble keeps no other waiting; its letter is tried again next time. */
    private void send(long project) {
        try {
            letters.send(project);
        } catch (RuntimeException e) {
            LOG.error("The letter about the gaps of project {} could not be sent.", project, e);
        }
    }
}
