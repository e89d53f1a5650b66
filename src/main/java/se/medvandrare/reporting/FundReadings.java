package se.medvandrare.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.RefusedAt;
import se.medvandrare.network.Texts;
import se.medvandrare.projects.ProjectFacts;
import se.medvandrare.projects.Projects;

/** Estimates and readings of those of the fund's indicators that the portal does not compute. */
@Service
@Transactional
class FundReadings {

    private static final String THING = "fund_reading";

    private final Projects projects;
    private final FundReadingQueries queries;
    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final WorkLog log;
    private final Clock clock;

    FundReadings(
            Projects projects,
            FundReadingQueries queries,
            JdbcClient jdbc,
            CurrentUser user,
            WorkLog log,
            Clock clock) {
        this.projects = projects;
        this.queries = queries;
        this.jdbc = jdbc;
        this.user = user;
        this.log = log;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public FundReadingPage page(String slug, String code) {
        var project = projects.led(slug);
        return new FundReadingPage(project, find(project, code), queries.rows(project, code));
    }

    /** Enters a reading, once for each submission. */
    public void read(String slug, String code, UUID submission, FundReadingForm form) {
        var project = projects.led(slug);
        var method = Texts.orNull(form.method());
        if (find(project, code).estimate() && method == null) {
            throw new RefusedAt("method", "reporting.reading.refused.method");
        }
        if (form.readOn().isAfter(LocalDate.now(clock))) {
            throw new RefusedAt("readOn", "reporting.reading.refused.later");
        }
        jdbc.sql("""
                insert into fund_reading (submission, project_id, framework, code, read_on, value, method, source, account_id)
                values (:submission, :project, :framework, :code, :day, :value, :method, :source, :me)
                on conflict do nothing returning id
                """)
                .param("submission", submission)
                .param("project", project.id())
                .param("framework", project.framework())
                .param("code", code)
                .param("day", form.readOn())
                .param("value", form.value())
                .param("method", method, java.sql.Types.VARCHAR)
                .param("source", form.source().strip())
                .param("me", user.id())
                .query(Long.class)
                .optional()
                .ifPresent(id -> log.note("READ", THING, id));
    }

    /** Takes a reading out of what holds; it stays to be seen. Striking twice changes nothing. */
    public void strike(String slug, String code, long reading) {
        var project = projects.led(slug);
        find(project, code);
        var struck = jdbc.sql("""
                update fund_reading set struck_at = coalesce(struck_at, now())
                 where id = :id and project_id = :project and framework = :framework and code = :code
                """)
                .param("id", reading)
                .param("project", project.id())
                .param("framework", project.framework())
                .param("code", code)
                .update();
        if (struck == 0) {
            throw new NotFound("Reading", reading);
        }
        log.note("STRUCK", THING, reading);
    }

    /** An indicator of the project's framework that is not computed; there is no other to read. */
    private FundValue find(ProjectFacts project, String code) {
        var framework = project.framework();
        if (framework == null) {
            throw new NotFound("Indicator", code);
        }
        return queries.values(framework, project, LocalDate.now(clock)).stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("Indicator", code));
    }
}
