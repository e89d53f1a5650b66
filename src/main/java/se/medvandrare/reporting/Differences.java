package se.medvandrare.reporting;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.AccessLog;
import se.medvandrare.base.NotFound;
import se.medvandrare.projects.Projects;

/** What differs: a sealed report from the same report made now, and any two reports from each other. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class Differences {

    private final Projects projects;
    private final Reports reports;
    private final ChangeQueries changes;
    private final IndicatorQueries definitions;
    private final PeopleQueries people;
    private final Corrections corrections;
    private final AccessLog log;

    Differences(
            Projects projects,
            Reports reports,
            ChangeQueries changes,
            IndicatorQueries definitions,
            PeopleQueries people,
            Corrections corrections,
            AccessLog log) {
        this.projects = projects;
        this.reports = reports;
        this.changes = changes;
        this.definitions = definitions;
        this.people = people;
        this.corrections = corrections;
        this.log = log;
    }

    /** What has changed since the report was sealed; nothing in one that is not. */
    ReportChanges since(String slug, long id) {
        return corrections.since(corrections.sealed(projects.open(slug), id));
    }

    /** Who counts otherwise in an indicator for a reason; whoever is shown is logged. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    Behind who(String slug, long id, String code, ReportChanges.Reason reason, int page) {
        var project = projects.led(slug);
        var report = corrections.sealed(project, id);
        var frozen = definitions.frozen(id);
        if (frozen.stream().noneMatch(it -> it.code().equals(code))) {
            throw new NotFound("Indicator", code);
        }
        var those = changes.changed(report, frozen).stream()
                .filter(it -> it.reason() == reason && it.codes().contains(code))
                .map(ReportChanges.Person::enrolmentId)
                .toList();
        var behind = people.behind(
                new PeopleQueries.Chosen(project.id(), report.period(), PeopleQueries.among(those), null, page));
        log.shown(
                "report " + code,
                behind.people().stream().map(Behind.Person::personId).toList());
        return behind;
    }

    /** Every earlier report with what has changed in it, for a draft to tell. */
    List<Offer> offers(String slug, long id) {
        var report = reports.facts(slug, id);
        var project = projects.seen(slug);
        var carried = changes.carried(id);
        return changes.earlier(report).stream()
                .map(row -> new Offer(
                        row,
                        corrections.since(corrections.sealed(project, row.id())),
                        changes.told(row.id()).stream()
                                .collect(Collectors.toMap(ChangeQueries.Told::code, ChangeQueries.Told::difference)),
                        carried.contains(row.id())))
                .toList();
    }

    /** Two reports of a project side by side. */
    Compared compare(String slug, long id, long other) {
        return new Compared(reports.page(slug, id), reports.page(slug, other));
    }

    /**
     * An earlier report that a draft may tell the changes of.
     *
     * @param told difference of each indicator that later reports have told already
     * @param taken whether the draft tells them
     */
    record Offer(ReportRow report, ReportChanges changes, java.util.Map<String, Long> told, boolean taken) {

        public @Nullable Long toldOf(String code) {
            return told.get(code);
        }
    }

    /** Two reports side by side. */
    record Compared(ReportPage first, ReportPage second) {

        public List<Pair> pairs() {
            return Stream.concat(first.indicators().stream(), second.indicators().stream())
                    .map(ReportIndicator::code)
                    .distinct()
                    .map(code -> new Pair(code, find(first, code), find(second, code)))
                    .toList();
        }

        private static @Nullable ReportIndicator find(ReportPage page, String code) {
            return page.indicators().stream()
                    .filter(it -> it.code().equals(code))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** One indicator in two reports; one of them may not have it. */
    record Pair(
            String code,
            @Nullable ReportIndicator first,
            @Nullable ReportIndicator second) {

        public String name(boolean swedish) {
            return first != null ? first.name(swedish) : second == null ? "" : second.name(swedish);
        }

        public long value(boolean ofFirst) {
            var it = ofFirst ? first : second;
            return it == null ? 0 : it.value();
        }

        public long soFar(boolean ofFirst) {
            var it = ofFirst ? first : second;
            return it == null ? 0 : it.soFar();
        }

        /** Whether they are defined by two versions. */
        public boolean redefined() {
            return first != null && second != null && first.definitionId() != second.definitionId();
        }

        /** The cells that differ, by gender and age band. */
        public List<Difference> cells() {
            return Stream.of(Gender.values())
                    .flatMap(gender -> bands().map(band ->
                            new Difference(gender, band, in(first, gender, band), in(second, gender, band))))
                    .filter(it -> it.first() != it.second())
                    .toList();
        }

        private Stream<String> bands() {
            return Stream.concat(
                            first == null ? Stream.<String>of() : first.allBands().stream(),
                            second == null ? Stream.<String>of() : second.allBands().stream())
                    .distinct();
        }

        private static long in(@Nullable ReportIndicator it, Gender gender, String band) {
            return it == null ? 0 : it.value(gender, band);
        }
    }

    /** One cell of a figure in two reports. */
    record Difference(Gender gender, String band, long first, long second) {}
}
