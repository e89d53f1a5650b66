package se.medvandrare.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.AccessLog;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.FieldCipher;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.Languages;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Refused;
import se.medvandrare.base.RefusedAt;
import se.medvandrare.base.Turns;
import se.medvandrare.network.Texts;
import se.medvandrare.projects.ProjectFacts;
import se.medvandrare.projects.Projects;

/** The monthly files of an ESF project: made from the rows, sent in order by its leader, and again when a row has changed. */
@Service
@Transactional
class Monthly {

    private final Projects projects;
    private final MonthlyQueries queries;
    private final Turns turns;
    private final MonthlyProfiles profiles;
    private final FieldCipher cipher;
    private final AccessLog access;
    private final WorkLog work;
    private final CurrentUser user;
    private final Languages languages;
    private final Clock clock;

    Monthly(
            Projects projects,
            MonthlyQueries queries,
            Turns turns,
            MonthlyProfiles profiles,
            FieldCipher cipher,
            AccessLog access,
            WorkLog work,
            CurrentUser user,
            Languages languages,
            Clock clock) {
        this.projects = projects;
        this.queries = queries;
        this.turns = turns;
        this.profiles = profiles;
        this.cipher = cipher;
        this.access = access;
        this.work = work;
        this.user = user;
        this.languages = languages;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public MonthlyPage page(String slug) {
        var project = project(slug);
        var months = months(project);
        return new MonthlyPage(
                project,
                projects.funding(
                        project.id(),
                        languages.of(LocaleContextHolder.getLocale()).tag()),
                profiles.of(project, YearMonth.now(clock)),
                months.stream()
                        .sorted(Comparator.comparing(MonthlyMonth::month).reversed())
                        .toList());
    }

    /** The file of a month; every line of it is logged. Of one to be sent a fingerprint of each line is kept. */
    public MonthlyFile file(String slug, YearMonth month) {
        var project = project(slug);
        turns.hold("monthly", project.id());
        var asked = find(project, month);
        if (!asked.makes()) {
            throw refusal(asked);
        }
        var profile = profiles.of(project, month);
        var made = queries.read(project.id(), month, profile);
        var lines = made.lines();
        refuseUncoded(profile, lines);
        if (lines.stream().anyMatch(profile::tellsBirthDate) && !user.is(Role.CLEARED)) {
            throw new Refused("reporting.monthly.refused.clearance");
        }
        if (asked.next()) {
            queries.keep(made, user.id(), OffsetDateTime.now(clock));
        }
        access.shown(
                "monthly file " + month,
                lines.stream()
                        .filter(line -> !line.hidden() || profile.tellsBirthDate(line))
                        .map(MonthlyLine::personId)
                        .toList());
        return new MonthlyFile(
                project.slug(),
                month,
                profile,
                lines.stream().map(line -> cells(profile, line, month)).toList());
    }

    /** A month that is sent next; refused when another one comes first. */
    @Transactional(readOnly = true)
    public MonthlyMonth next(String slug, YearMonth month) {
        return next(project(slug), month);
    }

    /** The file of a month that waits to be sent; empty when none is made. */
    @Transactional(readOnly = true)
    public Optional<MonthlyQueries.Unsent> unsent(String slug, YearMonth month) {
        return queries.unsent(project(slug).id(), month);
    }

    /** Notes that a month's file was sent; says no when another one has been made since it was shown. */
    public void mark(String slug, YearMonth month, MonthSentForm form) {
        var project = project(slug);
        turns.hold("monthly", project.id());
        var asked = next(project, month);
        if (form.sentOn().isBefore(asked.opensOn()) || form.sentOn().isAfter(LocalDate.now(clock))) {
            throw new RefusedAt(
                    "sentOn",
                    "reporting.monthly.sent.new.sentOn.wrong",
                    asked.opensOn().toString());
        }
        if (form.file() == null) {
            throw new Refused("reporting.monthly.refused.unmade");
        }
        var sending = new MonthlyQueries.Sending(
                form.file(), form.sentOn(), user.id(), OffsetDateTime.now(clock), Texts.orNull(form.reference()));
        var file = queries.send(project.id(), month, sending)
                .orElseThrow(() -> new Refused("reporting.monthly.refused.remade"));
        work.note("SENT", "monthly_file", file);
    }

    private ProjectFacts project(String slug) {
        var project = projects.led(slug);
        if (!project.reportsMonthly()) {
            throw new Refused("reporting.monthly.refused.fund");
        }
        return project;
    }

    private MonthlyMonth next(ProjectFacts project, YearMonth month) {
        var asked = find(project, month);
        if (!asked.next()) {
            throw refusal(asked);
        }
        return asked;
    }

    private List<MonthlyMonth> months(ProjectFacts project) {
        var first = YearMonth.from(project.startsOn());
        var now = YearMonth.now(clock);
        var last = now.isAfter(YearMonth.from(project.endsOn())) ? YearMonth.from(project.endsOn()) : now;
        return MonthlyPlan.of(
                project,
                LocalDate.now(clock),
                queries.counted(project.id(), first, last),
                queries.sent(project.id(), first, last));
    }

    private MonthlyMonth find(ProjectFacts project, YearMonth month) {
        return months(project).stream()
                .filter(it -> it.month().equals(month))
                .findFirst()
                .orElseThrow(() -> new NotFound("Month", month));
    }

    private static Refused refusal(MonthlyMonth month) {
        return switch (month.state()) {
            case COMING ->
                new Refused("reporting.monthly.refused.coming", month.opensOn().toString());
            case SENT -> new Refused("reporting.monthly.refused.sent");
            default -> new Refused("reporting.monthly.refused.order");
        };
    }

    private static void refuseUncoded(MonthlyProfile profile, List<MonthlyLine> lines) {
        var uncoded = profile.uncoded(lines);
        if (!uncoded.isEmpty()) {
            throw new Refused("reporting.monthly.refused.uncoded." + uncoded.get(0));
        }
    }

    private List<String> cells(MonthlyProfile profile, MonthlyLine line, YearMonth month) {
        var number = number(line);
        return profile.columns().stream()
                .map(column -> column.cell(line, month, number))
                .toList();
    }

    private @Nullable String number(MonthlyLine line) {
        return line.numberId() == null ? null : cipher.open("identifier", "number", line.numberId(), line.number());
    }
}
