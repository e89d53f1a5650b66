package se.medvandrare.imports;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.base.NotFound;
import se.medvandrare.projects.ProjectFacts;
import se.medvandrare.projects.Projects;

/** What the pages show; for the leader of the project alone. */
@Service
@Transactional(readOnly = true)
class ImportPages {

    private static final int EARLIER = 50;

    private final ImportQueries queries;
    private final StagedRows staged;
    private final Projects projects;
    private final Clock clock;

    ImportPages(ImportQueries queries, StagedRows staged, Projects projects, Clock clock) {
        this.queries = queries;
        this.staged = staged;
        this.projects = projects;
        this.clock = clock;
    }

    public ProjectFacts project(String slug) {
        return projects.led(slug);
    }

    public List<ImportRow> earlier(String slug) {
        return queries.all(projects.led(slug).id(), clock.instant(), EARLIER);
    }

    public ImportRow find(String slug, long id) {
        return queries.find(projects.led(slug).id(), id, clock.instant()).orElseThrow(() -> new NotFound("Import", id));
    }

    /** The first faults and notices of a register that was read less than a day ago. */
    public List<Remark> remarks(String slug, long id) {
        return staged.remarks(find(slug, id).id());
    }
}
