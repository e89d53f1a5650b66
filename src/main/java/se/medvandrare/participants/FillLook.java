package se.medvandrare.participants;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.AccessLog;

/** Shows the people of a table to fill in; each of them is logged. */
@Component
class FillLook {

    private final MyProjects projects;
    private final FillQueries queries;
    private final AccessLog log;

    FillLook(MyProjects projects, FillQueries queries, AccessLog log) {
        this.projects = projects;
        this.queries = queries;
        this.log = log;
    }

    @Transactional
    public List<FillRow> rows(String slug, Fill fill, Collection<Long> enrolments) {
        var rows = queries.rows(projects.led(slug).id(), fill, enrolments);
        log.shown("missing " + fill, rows.stream().map(FillRow::personId).toList());
        return rows;
    }
}
