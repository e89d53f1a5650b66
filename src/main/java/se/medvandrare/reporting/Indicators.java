package se.medvandrare.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.AccessLog;
import se.medvandrare.base.Languages;
import se.medvandrare.base.NotFound;
import se.medvandrare.participants.FillForm;
import se.medvandrare.projects.ProjectFacts;
import se.medvandrare.projects.Projects;

/** A project's figures, for its leader. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class Indicators {

    private final Projects projects;
    private final IndicatorQueries definitions;
    private final FundReadingQueries readings;
    private final FigureQueries figures;
    private final PeopleQueries people;
    private final HorizontalQueries horizontal;
    private final AccessLog log;
    private final Languages languages;
    private final Clock clock;

    Indicators(
            Projects projects,
            IndicatorQueries definitions,
            FundReadingQueries readings,
            FigureQueries figures,
            PeopleQueries people,
            HorizontalQueries horizontal,
            AccessLog log,
            Languages languages,
            Clock clock) {
        this.projects = projects;
        this.definitions = definitions;
        this.readings = readings;
        this.figures = figures;
        this.people = people;
        this.horizontal = horizontal;
        this.log = log;
        this.languages = languages;
        this.clock = clock;
    }

    IndicatorReport report(String slug, IndicatorForm asked) {
        var project = projects.led(slug);
        var framework = framework(project, asked);
        var reader = languages.of(LocaleContextHolder.getLocale()).tag();
        return new IndicatorReport(
                project,
                projects.funding(project.id(), reader),
                framework,
                period(project, asked),
                measure(project, framework.code(), asked),
                byHand(project, framework.code(), asked),
                gaps(project, framework.code(), asked).rows(),
                definitions.own(project.id()));
    }

    private List<FundValue> byHand(ProjectFacts project, String framework, IndicatorForm asked) {
        return framework.equals(project.framework())
                ? readings.values(framework, project, period(project, asked).till())
                : List.of();
    }

    /** The figures alone, for a file. */
    List<Measured> measure(String slug, IndicatorForm asked) {
        var project = projects.led(slug);
        return measure(project, framework(project, asked).code(), asked);
    }

    List<IndicatorQueries.Framework> frameworks() {
        return definitions.frameworks();
    }

    /** Who is behind a figure; whoever is shown is logged. */
    @Transactional
    Behind behind(String slug, String code, IndicatorForm asked, PeopleForm cell) {
        var project = projects.led(slug);
        var framework = framework(project, asked).code();
        var indicator = definition(project, framework, code, asked);
        return logged(
                "indicator " + code,
                new PeopleQueries.Chosen(
                        project.id(), period(project, asked), cell.which(indicator), cell.kon(), cell.page()));
    }

    /** Of whom something is missing, whenever they entered; whoever is shown is logged. */
    @Transactional
    Behind without(String slug, Missing what, int page) {
        var project = projects.led(slug);
        if (what.nameless()) {
            throw new NotFound("People without", what);
        }
        var asked = new IndicatorForm(null, null, null);
        return logged(
                "missing " + what,
                new PeopleQueries.Chosen(project.id(), period(project, asked), what.condition(), null, page));
    }

    /** The page of people of whom something is missing that can be filled in for many; nobody is shown by this alone. */
    Behind toFill(String slug, Missing what, int page) {
        var project = projects.led(slug);
        var whole = period(project, new IndicatorForm(null, null, null));
        var found = people.behind(
                new PeopleQueries.Chosen(project.id(), whole, what.condition(), null, page, FillForm.SIZE));
        return page > found.last() ? toFill(slug, what, found.last()) : found;
    }

    /** What is missing or contradictory in a project, of its framework. */
    GapPage gaps(String slug, IndicatorForm asked) {
        return gaps(projects.led(slug), asked);
    }

    /** The same as numbers alone, whoever asks. */
    GapPage now(ProjectFacts project) {
        return gaps(project, new IndicatorForm(null, null, null));
    }

    private GapPage gaps(ProjectFacts project, IndicatorForm asked) {
        var framework = framework(project, asked);
        var found = gaps(project, framework.code(), asked);
        return new GapPage(
                project,
                framework,
                found.rows(),
                figures.withoutSupport(project.id()),
                horizontal.courses(project.id()).stream()
                        .filter(HorizontalPage.Course::lacks)
                        .toList(),
                found.ready(),
                found.everybody());
    }

    private Behind logged(String purpose, PeopleQueries.Chosen chosen) {
        var behind = people.behind(chosen);
        log.shown(purpose, behind.people().stream().map(Behind.Person::personId).toList());
        return behind;
    }

    private Period period(ProjectFacts project, IndicatorForm asked) {
        return asked.period(project.startsOn(), LocalDate.now(clock));
    }

    Definition definition(String slug, String code, IndicatorForm asked) {
        var project = projects.led(slug);
        return definition(project, framework(project, asked).code(), code, asked);
    }

    private List<Measured> measure(ProjectFacts project, String framework, IndicatorForm asked) {
        var period = period(project, asked);
        var indicators = definitions.computed(framework, project, period.till());
        var cells = figures.count(project.id(), indicators, period);
        return indicators.stream().map(it -> Measured.of(it, cells)).toList();
    }

    private Found gaps(ProjectFacts project, String framework, IndicatorForm asked) {
        var kinds = definitions
                .computed(framework, project, period(project, asked).till())
                .stream()
                .flatMap(it -> it.population().gaps().stream())
                .distinct()
                .toList();
        if (kinds.isEmpty()) {
            return new Found(List.of(), 0, 0);
        }
        var gaps = figures.missing(project.id(), kinds, LocalDate.now(clock));
        var rows = gaps.missing().entrySet().stream()
                .filter(gap -> gap.getValue() > 0)
                .map(gap -> new IndicatorReport.Gap(gap.getKey(), gap.getValue()))
                .toList();
        return new Found(rows, gaps.ready(), gaps.everybody());
    }

    /** The gaps that somebody has, and of how many participants nothing is missing. */
    private record Found(List<IndicatorReport.Gap> rows, long ready, long everybody) {}

    private Definition definition(ProjectFacts project, String framework, String code, IndicatorForm asked) {
        return definitions.computed(framework, project, period(project, asked).till()).stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("Indicator", code));
    }

    /** The one asked for, else the project's own, else the newest. */
    private IndicatorQueries.Framework framework(ProjectFacts project, IndicatorForm asked) {
        var all = definitions.frameworks();
        var code = asked.ramverk() != null && !asked.ramverk().isBlank() ? asked.ramverk() : project.framework();
        return code == null
                ? all.get(0)
                : all.stream()
                        .filter(it -> it.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("Framework", code));
    }
}
