package se.medvandrare.projects;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.NotFound;

/** The readings of a project's own indicators. */
@Service
@Transactional
class Readings {

    private final Projects projects;
    private final CardDoor door;
    private final OwnIndicatorRepository indicators;
    private final ReadingRepository readings;
    private final CurrentUser user;
    private final WorkLog log;
    private final Clock clock;

    Readings(
            Projects projects,
            CardDoor door,
            OwnIndicatorRepository indicators,
            ReadingRepository readings,
            CurrentUser user,
            WorkLog log,
            Clock clock) {
        this.projects = projects;
        this.door = door;
        this.indicators = indicators;
        this.readings = readings;
        this.user = user;
        this.log = log;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    OwnIndicatorForm indicator(String slug, long id) {
        return find(slug, id).toForm();
    }

    /** Enters a reading, once for each submission. */
    void read(String slug, long id, UUID submission, ReadingForm form) {
        var indicator = find(slug, id);
        if (door.isNew(submission)) {
            readings.save(new Reading(indicator.id(), user.id(), LocalDate.now(clock), form));
            log.note("READ", RowKind.OWN_INDICATOR.table(), id);
        }
    }

    void strike(String slug, long id, long reading) {
        var indicator = find(slug, id);
        readings.get(reading, indicator.id()).strike(clock.instant());
        log.note("STRUCK", RowKind.OWN_INDICATOR.table(), id);
    }

    private OwnIndicator find(String slug, long id) {
        return indicators
                .findByIdAndProjectId(id, projects.led(slug).id())
                .orElseThrow(() -> new NotFound("OwnIndicator", id));
    }
}
