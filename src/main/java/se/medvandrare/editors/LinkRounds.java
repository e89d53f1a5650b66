package se.medvandrare.editors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.Tenants;
import se.medvandrare.base.NotFound;
import se.medvandrare.database.CurrentTenant;

/** Opens the links of articles at night, one at a time and outside any transaction, since others answer as slowly as they like. */
@Component
class LinkRounds {

    private static final Logger LOG = LoggerFactory.getLogger(LinkRounds.class);

    private final Links links;
    private final LinkVisitor visitor;
    private final Tenants tenants;
    private final CurrentTenant current;

    LinkRounds(Links links, LinkVisitor visitor, Tenants tenants, CurrentTenant current) {
        this.links = links;
        this.visitor = visitor;
        this.tenants = tenants;
        this.current = current;
    }

    @Scheduled(cron = "${MEDVANDRARE_LINK_CRON:0 0 4 * * *}", zone = "Europe/Stockholm")
    void run() {
        for (long tenant : tenants.ids()) {
            try (var stay = current.enter(tenant)) {
                links.due().forEach(this::open);
            } catch (RuntimeException e) {
                LOG.error("Failed for tenant {}: open the links of its articles.", tenant, e);
            }
        }
    }

    /** Opens a link of the reader's tenant once more. */
    void again(String url) {
        mustKnow(url);
        open(url);
    }

    /** Nothing but what stands in an article of the reader's tenant is opened. */
    void mustKnow(String url) {
        if (!links.knows(url)) {
            throw new NotFound("Link", "");
        }
    }

    private void open(String url) {
        links.note(url, visitor.visit(url));
    }
}
