package se.medvandrare.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.Role;
import se.medvandrare.base.Languages;
import se.medvandrare.base.NotFound;
import se.medvandrare.projects.ProjectFacts;
import se.medvandrare.projects.Projects;

/** The reports of a project as they are read. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class Reports {

    private final Projects projects;
    private final ReportQueries queries;
    private final IndicatorQueries definitions;
    private final FundReadingQueries readings;
    private final FigureQueries figures;
    private final Corrections corrections;
    private final Languages languages;
    private final CurrentUser user;
    private final Clock clock;

    Reports(
            Projects projects,
            ReportQueries queries,
            IndicatorQueries definitions,
            FundReadingQueries readings,
            FigureQueries figures,
            Corrections corrections,
            Languages languages,
            CurrentUser user,
            Clock clock) {
        this.projects = projects;
        this.queries = queries;
        this.definitions = definitions;
        this.readings = readings;
        this.figures = figures;
        this.corrections = corrections;
        this.languages = languages;
        this.user = user;
        this.clock = clock;
    }

    /** The project, for those who may read its reports: its leader, its administrator and its auditor. */
    ProjectFacts project(String slug) {
        return projects.open(slug);
    }

    boolean leads(String slug) {
        return projects.leads(slug);
    }

    List<ReportRow> list(String slug) {
        return queries.list(projects.open(slug).id()).stream()
                .filter(row -> sees(slug, row.state()))
                .toList();
    }

    ReportPage page(String slug, long id) {
        var project = projects.open(slug);
        var facts = facts(slug, id);
        var texts = queries.texts(id);
        var leads = projects.leads(slug);
        var reader = languages.of(LocaleContextHolder.getLocale()).tag();
        return new ReportPage(
                project,
                projects.funding(project.id(), reader),
                facts,
                goals(project, facts, texts),
                chapters(facts, texts),
                indicators(project, facts),
                byHand(project, facts),
                own(project, facts),
                corrections.told(project, facts),
                leads,
                mayCheck(project, facts));
    }

    ReportFacts facts(String slug, long id) {
        return queries.facts(projects.open(slug).id(), id)
                .filter(report -> sees(slug, report.state()))
                .orElseThrow(() -> new NotFound("Report", id));
    }

    /** What is not sealed yet is nobody's but the project's. */
    private boolean sees(String slug, ReportState state) {
        return !state.open() || projects.leads(slug) || user.is(Role.ADMIN);
    }

    /** The name of what a text is about; null when the part itself says it. Unknown parts do not exist. */
    @Nullable String title(ProjectFacts project, String part) {
        return ReportPart.of(part).isPresent()
                ? null
                : queries.goals(project.id()).stream()
                        .filter(goal -> goal.part().equals(part))
                        .map(ReportQueries.Goal::name)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("Part", part));
    }

    /** The period after the last report, until the end of the month before this one. */
    NewReportForm suggested(String slug) {
        var project = projects.led(slug);
        var next = queries.next(project.id());
        var from = next == null ? project.startsOn() : next;
        var till = LocalDate.now(clock).withDayOfMonth(1).minusDays(1);
        return new NewReportForm(from, till.isBefore(from) ? from.plusMonths(1).minusDays(1) : till);
    }

    private boolean mayCheck(ProjectFacts project, ReportFacts facts) {
        return facts.state() == ReportState.DRAFT
                && (!queries.hasWritten(facts.id(), user.id())
                        || !queries.canBeCheckedByAnother(project.tenant(), project.id(), facts.id()));
    }

    private List<ReportPage.Chapter> goals(
            ProjectFacts project, ReportFacts facts, Map<String, ReportQueries.Written> texts) {
        var written = texts.values().stream()
                .filter(text -> text.part().startsWith(ReportPart.GOAL))
                .map(text -> new ReportPage.Chapter(text.part(), text.title(), text.text()));
        if (!facts.state().open()) {
            return written.toList();
        }
        var goals = new ArrayList<>(queries.goals(project.id()).stream()
                .map(goal -> new ReportPage.Chapter(goal.part(), goal.name(), text(texts, goal.part())))
                .toList());
        var known = goals.stream().map(ReportPage.Chapter::part).toList();
        return Stream.concat(goals.stream(), written.filter(text -> !known.contains(text.part())))
                .toList();
    }

    private static List<ReportPage.Chapter> chapters(ReportFacts facts, Map<String, ReportQueries.Written> texts) {
        return Arrays.stream(ReportPart.values())
                .map(part -> new ReportPage.Chapter(part.word(), null, text(texts, part.word())))
                .filter(chapter -> facts.state().open() || chapter.text() != null)
                .toList();
    }

    private static @Nullable String text(Map<String, ReportQueries.Written> texts, String part) {
        var text = texts.get(part);
        return text == null ? null : text.text();
    }

    /** Frozen when sealed, else counted now. */
    private List<ReportIndicator> indicators(ProjectFacts project, ReportFacts facts) {
        if (!facts.state().open()) {
            return queries.indicators(facts.id());
        }
        var indicators = definitions.computed(facts.code(), project, facts.tillOn());
        var cells = figures.count(project.id(), indicators, facts.period());
        return indicators.stream()
                .map(it -> ReportIndicator.of(Measured.of(it, cells)))
                .toList();
    }

    private List<FundValue> byHand(ProjectFacts project, ReportFacts facts) {
        return facts.state().open()
                ? readings.values(facts.code(), project, facts.tillOn()).stream()
                        .filter(FundValue::told)
                        .toList()
                : readings.sealed(facts.id());
    }

    private List<IndicatorQueries.Own> own(ProjectFacts project, ReportFacts facts) {
        return facts.state().open() ? definitions.own(project.id(), facts.tillOn()) : queries.readings(facts.id());
    }
}
