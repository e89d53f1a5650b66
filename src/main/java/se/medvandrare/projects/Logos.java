package se.medvandrare.projects;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.NotFound;

/** The projects' own logos. */
@Service
@Transactional
class Logos {

    private final CardDoor door;
    private final Projects projects;
    private final LogoRepository logos;
    private final WorkLog log;
    private final Clock clock;

    Logos(CardDoor door, Projects projects, LogoRepository logos, WorkLog log, Clock clock) {
        this.door = door;
        this.projects = projects;
        this.logos = logos;
        this.log = log;
        this.clock = clock;
    }

    /** PNG, for everybody. */
    @Transactional(readOnly = true)
    byte[] picture(String slug) {
        return logos.findById(projects.find(slug).id())
                .orElseThrow(() -> new NotFound("Logo", slug))
                .picture();
    }

    /** Shows it from now on, instead of the one before. */
    void show(String slug, byte[] file) {
        var project = door.hold(slug).id();
        var drawn = Picture.of(file);
        var logo = logos.findById(project).orElseGet(() -> new Logo(project));
        logo.show(drawn, clock.instant());
        logos.save(logo);
        log.note("CHANGED", "project_logo", project);
    }

    void remove(String slug) {
        var project = door.hold(slug).id();
        logos.findById(project).ifPresent(logo -> {
            logos.delete(logo);
            log.note("REMOVED", "project_logo", project);
        });
    }
}
