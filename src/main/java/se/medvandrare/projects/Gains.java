package se.medvandrare.projects;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.NotFound;

/** What the partners of a project have got of what they were promised, reading by reading. */
@Service
@Transactional
class Gains {

    private final CardDoor door;
    private final PartnershipRepository partners;
    private final GainReadingRepository readings;
    private final PartnerQueries queries;
    private final CurrentUser user;
    private final WorkLog log;
    private final Clock clock;

    Gains(
            CardDoor door,
            PartnershipRepository partners,
            GainReadingRepository readings,
            PartnerQueries queries,
            CurrentUser user,
            WorkLog log,
            Clock clock) {
        this.door = door;
        this.partners = partners;
        this.readings = readings;
        this.queries = queries;
        this.user = user;
        this.log = log;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    GainPage page(String slug, long partner) {
        var project = door.open(slug);
        var found = queries.promised(project.id(), partner).orElseThrow(() -> new NotFound("Partnership", partner));
        return new GainPage(
                project,
                partner,
                found.name(),
                found.promisedGain(),
                found.reached(),
                found.forecast(),
                queries.gains(partner));
    }

    /** Enters a reading, once for each submission; the latest by day holds. */
    void read(String slug, long partner, UUID submission, GainForm form) {
        var found = hold(slug, partner);
        if (door.isNew(submission)) {
            readings.save(new GainReading(partner, user.id(), LocalDate.now(clock), form));
            holdLatest(found);
            log.note("READ", PartnerController.KIND.table(), partner);
        }
    }

    void strike(String slug, long partner, long reading) {
        var found = hold(slug, partner);
        readings.get(reading, partner).strike(clock.instant());
        holdLatest(found);
        log.note("STRUCK", PartnerController.KIND.table(), partner);
    }

    private void holdLatest(Partnership partner) {
        partner.get(readings.latest(partner.id()).orElse(null));
    }

    private Partnership hold(String slug, long partner) {
        return partners.findByIdAndProjectId(partner, door.hold(slug).id())
                .orElseThrow(() -> new NotFound("Partnership", partner));
    }
}
