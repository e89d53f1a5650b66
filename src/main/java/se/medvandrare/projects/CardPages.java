package se.medvandrare.projects;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.Municipality;
import se.medvandrare.base.Language;
import se.medvandrare.base.Languages;
import se.medvandrare.base.Option;

/** Puts the cards together for visitors and staff. */
@Service
@Transactional(readOnly = true)
class CardPages {

    private final Projects projects;
    private final CardQueries queries;
    private final ProjectListQueries lists;
    private final EarlierProjects earlier;
    private final CurrentUser user;
    private final Languages languages;
    private final List<Reminders> reminders;
    private final Clock clock;

    CardPages(
            Projects projects,
            CardQueries queries,
            ProjectListQueries lists,
            EarlierProjects earlier,
            CurrentUser user,
            Languages languages,
            List<Reminders> reminders,
            Clock clock) {
        this.projects = projects;
        this.queries = queries;
        this.lists = lists;
        this.earlier = earlier;
        this.user = user;
        this.languages = languages;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** The card for whoever reads it. */
    ProjectCard card(String slug, Language reader) {
        return card(projects.find(slug).id(), reader);
    }

    /** The card for its leader and its administrator. */
    ProjectCard seen(String slug) {
        return card(projects.seen(slug).id(), languages.of(LocaleContextHolder.getLocale()));
    }

    List<ProjectRow> listed(Municipality municipality, Language reader) {
        return lists.listed(municipality.id(), reader.tag());
    }

    /** The projects the current user leads, in whatever tenant, and those of the tenants they administer. */
    List<ProjectRow> work() {
        return lists.work(
                user.id(), languages.of(LocaleContextHolder.getLocale()).tag());
    }

    /** The summary in English, for readers of the Swedish card; null when nobody wrote it. */
    @Nullable String english(String slug) {
        return queries.summary(projects.find(slug).id(), "en");
    }

    /** What waits in the project, soonest first. */
    List<Reminder> reminders(String slug) {
        var project = projects.seen(slug);
        var today = LocalDate.now(clock);
        return reminders.stream()
                .flatMap(module -> module.of(project, today).stream())
                .sorted(Comparator.comparing(Reminder::until))
                .toList();
    }

    List<ProjectCard.ReadingRow> readings(long indicator) {
        return queries.readings(indicator);
    }

    List<String> written(String slug) {
        return queries.written(projects.seen(slug).id());
    }

    /** The projects that this one can continue. */
    List<Option> earlier(String slug) {
        return earlier.choices(projects.seen(slug).id());
    }

    List<Option> frameworks() {
        return queries.frameworks();
    }

    private ProjectCard card(long project, Language reader) {
        return new ProjectCard(
                queries.facts(project),
                queries.text(project, reader),
                queries.partners(project),
                queries.goals(project),
                queries.staff(project, LocalDate.now(clock)),
                queries.logo(project));
    }
}
