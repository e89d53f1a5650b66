package se.medvandrare.reporting;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.Fingerprint;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Refused;
import se.medvandrare.base.Turns;
import se.medvandrare.projects.ProjectFacts;
import se.medvandrare.projects.Projects;

/**
 * Links to the figures of a sealed report for people without an account. The secret part is 128 random bits; only its hash is
 * kept, so it is told once. Two reports of overlapping periods are never shared at the same time, since the difference of
 * two large numbers may be a small one.
 */
@Service
@Transactional
class ReportLinks {

    /** How many days a link may last. */
    static final List<Integer> DAYS = List.of(7, 30, 90);

    private static final int BYTES = 16;

    private final Projects projects;
    private final ReportQueries reports;
    private final IndicatorQueries definitions;
    private final JdbcClient jdbc;
    private final Turns turns;
    private final CurrentUser user;
    private final WorkLog log;
    private final Clock clock;

    ReportLinks(
            Projects projects,
            ReportQueries reports,
            IndicatorQueries definitions,
            JdbcClient jdbc,
            Turns turns,
            CurrentUser user,
            WorkLog log,
            Clock clock) {
        this.projects = projects;
        this.reports = reports;
        this.definitions = definitions;
        this.jdbc = jdbc;
        this.turns = turns;
        this.user = user;
        this.log = log;
        this.clock = clock;
    }

    /** The links of a report, the latest first. */
    @Transactional(readOnly = true)
    public List<Link> list(String slug, long id) {
        var report = sealed(projects.led(slug), id);
        return jdbc.sql("""
                select l.id, a.name as made_by, l.made_at, l.expires_at, l.withdrawn_at
                  from report_link l join account a on a.id = l.made_by
                 where l.report_id = :report order by l.id desc
                """)
                .param("report", report.id())
                .query((row, number) -> new Link(
                        row.getLong("id"),
                        row.getString("made_by"),
                        row.getObject("made_at", OffsetDateTime.class),
                        row.getObject("expires_at", OffsetDateTime.class),
                        row.getObject("withdrawn_at", OffsetDateTime.class),
                        row.getObject("expires_at", OffsetDateTime.class).isAfter(now())))
                .list();
    }

    /** Makes a link and gives its secret part, which cannot be told again. */
    public String make(String slug, long id, int days) {
        var project = projects.led(slug);
        turns.hold("report_link", project.id());
        var report = sealed(project, id);
        if (!DAYS.contains(days)) {
            throw new Refused("reporting.link.refused.days");
        }
        if (report.state() == ReportState.RETURNED) {
            throw new Refused("reporting.link.refused.returned");
        }
        if (overlaps(report)) {
            throw new Refused("reporting.link.refused.overlap");
        }
        var secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        jdbc.sql("""
                insert into report_link (id, report_id, token_hash, made_by, made_at, expires_at)
                values (nextval('report_link_id'), :report, :hash, :by, :now, :expires)
                """)
                .param("report", id)
                .param("hash", hash(token))
                .param("by", user.id())
                .param("now", now())
                .param("expires", now().plusDays(days))
                .update();
        log.note("SHARED", "report", id);
        return token;
    }

    /** Ends a link at once; ending it twice changes nothing. */
    public void withdraw(String slug, long id, long link) {
        var report = sealed(projects.led(slug), id);
        var known = jdbc.sql("select count(*) from report_link where id = :link and report_id = :report")
                .param("link", link)
                .param("report", report.id())
                .query(Long.class)
                .single();
        if (known == 0) {
            throw new NotFound("Link", link);
        }
        jdbc.sql("""
                update report_link set withdrawn_at = :now, withdrawn_by = :by
                 where id = :link and report_id = :report and withdrawn_at is null
                """)
                .param("now", now())
                .param("by", user.id())
                .param("link", link)
                .param("report", report.id())
                .update();
        log.note("WITHDRAWN", "report", id);
    }

    /** What the link shows, to whoever holds it; inside the tenant of the project. */
    @Transactional(readOnly = true)
    public Shared open(ProjectFacts project, String token) {
        var link = jdbc.sql("""
                select l.report_id, l.expires_at from report_link l join report r on r.tenant_id = l.tenant_id and r.id = l.report_id
                 where l.token_hash = :hash and l.withdrawn_at is null and l.expires_at > :now
                   and r.project_id = :project and r.state in ('SEALED', 'HANDED_IN')
                """)
                .param("hash", hash(token))
                .param("now", now())
                .param("project", project.id())
                .query((row, number) -> new Found(row.getLong(1), row.getObject(2, OffsetDateTime.class)))
                .optional()
                .orElseThrow(() -> new NotFound("Link", ""));
        var facts = reports.facts(project.id(), link.report()).orElseThrow(() -> new NotFound("Link", ""));
        return new Shared(
                project,
                facts,
                link.expires(),
                Outside.of(reports.indicators(link.report()), definitions.frozen(link.report())));
    }

    private boolean overlaps(ReportFacts report) {
        return jdbc.sql("""
                select exists (select from report_link l join report r on r.tenant_id = l.tenant_id and r.id = l.report_id
                 where r.project_id = :project and r.id <> :id and r.from_on <= :till and r.till_on >= :from
                   and l.withdrawn_at is null and l.expires_at > :now)
                """)
                .param("project", report.projectId())
                .param("id", report.id())
                .param("from", report.fromOn())
                .param("till", report.tillOn())
                .param("now", now())
                .query(Boolean.class)
                .single();
    }

    private ReportFacts sealed(ProjectFacts project, long id) {
        return Optional.of(reports.facts(project.id(), id).orElseThrow(() -> new NotFound("Report", id)))
                .filter(report -> !report.state().open())
                .orElseThrow(() -> new Refused("reporting.link.refused.open"));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /** The secret part is random and long, so that a plain hash is enough. */
    private static byte[] hash(String token) {
        return Fingerprint.of(token);
    }

    private record Found(long report, OffsetDateTime expires) {}

    /**
     * A link as its leader sees it; times are moments.
     *
     * @param lasts whether its time has not passed
     */
    record Link(
            long id,
            String madeBy,
            OffsetDateTime madeAt,
            OffsetDateTime expiresAt,
            @Nullable OffsetDateTime withdrawnAt,
            boolean lasts) {

        public boolean open() {
            return withdrawnAt == null && lasts;
        }

        public java.time.@Nullable LocalDate madeOn() {
            return ReportFacts.day(madeAt);
        }

        public java.time.@Nullable LocalDate expiresOn() {
            return ReportFacts.day(expiresAt);
        }

        public java.time.@Nullable LocalDate withdrawnOn() {
            return ReportFacts.day(withdrawnAt);
        }
    }

    /** What somebody without an account sees of a report. */
    record Shared(ProjectFacts project, ReportFacts facts, OffsetDateTime expires, List<OutsideFigure> figures) {

        public java.time.@Nullable LocalDate expiresOn() {
            return ReportFacts.day(expires);
        }
    }
}
