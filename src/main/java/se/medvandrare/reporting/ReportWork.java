package se.medvandrare.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Refused;
import se.medvandrare.base.Turns;
import se.medvandrare.network.Collision;
import se.medvandrare.network.Texts;
import se.medvandrare.projects.ProjectFacts;
import se.medvandrare.projects.Projects;

/** Writes, checks, seals and hands in the reports of a project. */
@Service
@Transactional
class ReportWork {

    private static final String THING = "report";

    private final Projects projects;
    private final Reports pages;
    private final ReportQueries queries;
    private final ChangeQueries changes;
    private final ReportRepository reports;
    private final ReportTextRepository texts;
    private final Seals seals;
    private final Corrections corrections;
    private final JdbcClient jdbc;
    private final Turns turns;
    private final CurrentUser user;
    private final WorkLog log;
    private final Clock clock;

    ReportWork(
            Projects projects,
            Reports pages,
            ReportQueries queries,
            ChangeQueries changes,
            ReportRepository reports,
            ReportTextRepository texts,
            Seals seals,
            Corrections corrections,
            JdbcClient jdbc,
            Turns turns,
            CurrentUser user,
            WorkLog log,
            Clock clock) {
        this.projects = projects;
        this.pages = pages;
        this.queries = queries;
        this.changes = changes;
        this.reports = reports;
        this.texts = texts;
        this.seals = seals;
        this.corrections = corrections;
        this.jdbc = jdbc;
        this.turns = turns;
        this.user = user;
        this.log = log;
        this.clock = clock;
    }

    /** Begins a report, once for each submission. */
    public long begin(String slug, UUID submission, NewReportForm form) {
        var project = projects.led(slug);
        var period = form.period();
        turns.hold("report", project.id());
        var sent = sent(submission);
        if (sent.isPresent()) {
            return sent.get();
        }
        if (period.from().isBefore(project.startsOn())) {
            throw new Refused(
                    "reporting.report.refused.before", project.startsOn().toString());
        }
        if (queries.isReported(project, period)) {
            throw new Refused("reporting.report.refused.twice");
        }
        return begin(new Report(project, period, submission, user.id(), clock.instant()));
    }

    @Transactional(readOnly = true)
    public ReportTextForm text(String slug, long id, String part) {
        projects.led(slug);
        pages.facts(slug, id);
        return stored(id, part).map(ReportText::toForm).orElse(ReportTextForm.empty());
    }

    /** Writes a part anew; nothing takes it away. What was checked has to be checked again. */
    public void write(String slug, long id, String part, ReportTextForm form) {
        var project = projects.led(slug);
        var title = pages.title(project, part);
        var report = find(project, id);
        report.reopen();
        var stored = stored(id, part);
        Collision.unlessSame(
                "reporting.text.mal",
                form.version(),
                stored.map(ReportText::version).orElse(-1),
                form,
                stored.map(ReportText::toForm).orElse(ReportTextForm.empty()));
        var text = Texts.orNull(form.text());
        if (text != null) {
            texts.saveAndFlush(stored.orElseGet(() -> new ReportText(id, part)).write(title, text));
        } else {
            stored.ifPresent(texts::delete);
        }
        sign(id);
        log.note("WRITTEN", THING, id);
    }

    /** Says that the report holds; somebody who has written in it only where nobody else could. */
    public void check(String slug, long id) {
        var project = projects.seen(slug);
        var report = find(project, id);
        var wrote = queries.hasWritten(id, user.id());
        if (wrote && queries.canBeCheckedByAnother(project.tenant(), project.id(), id)) {
            throw new Refused("reporting.report.refused.own");
        }
        report.check(user.id(), wrote, clock.instant());
        log.note("CHECKED", THING, id);
    }

    public void reopen(String slug, long id) {
        find(projects.led(slug), id).reopen();
        log.note("REOPENED", THING, id);
    }

    /** Freezes everything in it. */
    public void seal(String slug, long id) {
        var project = projects.led(slug);
        var report = find(project, id);
        if (report.seal(user.id(), LocalDate.now(clock), begun())) {
            seals.freeze(project, report);
            corrections.freeze(project, id);
            log.note("SEALED", THING, id);
        }
    }

    public void handIn(String slug, long id, HandInForm form) {
        find(projects.led(slug), id).handIn(form, user.id(), LocalDate.now(clock));
        log.note("HANDED_IN", THING, id);
    }

    /** Begins another edition with the texts of this one; gives its id. */
    public long comeBack(String slug, long id, UUID submission, ReturnForm form) {
        var report = find(projects.led(slug), id);
        if (!report.comeBack(form, user.id(), LocalDate.now(clock))) {
            return sent(submission).orElse(id);
        }
        reports.saveAndFlush(report);
        log.note("RETURNED", THING, id);
        var next = begin(report.again(submission, user.id(), clock.instant()));
        texts.findByReportId(id).forEach(text -> texts.saveAndFlush(text.into(next)));
        jdbc.sql("""
                insert into report_writer (report_id, account_id)
                select :next, account_id from report_writer where report_id = :id on conflict do nothing
                """).param("next", next).param("id", id).update();
        jdbc.sql("""
                insert into report_carried (report_id, earlier_id)
                select :next, earlier_id from report_carried where report_id = :id
                """).param("next", next).param("id", id).update();
        return next;
    }

    /** Says which earlier reports this one tells the changes of; those left out are not told. */
    public void carry(String slug, long id, List<Long> earlier) {
        var project = projects.led(slug);
        var report = find(project, id);
        report.reopen();
        var known = changes.earlier(pages.facts(slug, id)).stream()
                .map(ReportRow::id)
                .toList();
        if (!known.containsAll(earlier)) {
            throw new NotFound("Report", earlier);
        }
        jdbc.sql("delete from report_carried where report_id = :id")
                .param("id", id)
                .update();
        earlier.stream().distinct().forEach(one -> jdbc.sql(
                        "insert into report_carried (report_id, earlier_id) values (:id, :earlier)")
                .param("id", id)
                .param("earlier", one)
                .update());
        sign(id);
        log.note("WRITTEN", THING, id);
    }

    /** Throws a report away that has not been sealed. */
    public void remove(String slug, long id) {
        var report = find(projects.led(slug), id);
        report.reopen();
        reports.delete(report);
        log.note("REMOVED", THING, id);
    }

    private long begin(Report report) {
        var id = reports.saveAndFlush(report).id();
        sign(id);
        log.note("BEGUN", THING, id);
        return id;
    }

    private Optional<Long> sent(UUID submission) {
        return jdbc.sql("select id from report where submission = :submission")
                .param("submission", submission)
                .query(Long.class)
                .optional();
    }

    private void sign(long id) {
        jdbc.sql("insert into report_writer (report_id, account_id) values (:report, :account) on conflict do nothing")
                .param("report", id)
                .param("account", user.id())
                .update();
    }

    /** When the transaction began, by the clock of the database: what others write later in it is newer. */
    private Instant begun() {
        return jdbc.sql("select now()").query(OffsetDateTime.class).single().toInstant();
    }

    private Report find(ProjectFacts project, long id) {
        return reports.findByIdAndProjectId(id, project.id()).orElseThrow(() -> new NotFound("Report", id));
    }

    private Optional<ReportText> stored(long id, String part) {
        return texts.findByReportIdAndPart(id, part);
    }
}
