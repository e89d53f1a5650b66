package se.medvandrare.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.Letters;
import se.medvandrare.network.Collision;
import se.medvandrare.projects.ProjectFacts;
import se.medvandrare.projects.Projects;
import se.medvandrare.projects.Reminder;
import se.medvandrare.projects.Reminders;

/** The weekly letter about what is missing in a project: who wants it, and sending it once. */
@Service
@Transactional
class GapLetters {

    private final Projects projects;
    private final GapLetterQueries queries;
    private final Indicators indicators;
    private final List<Reminders> reminders;
    private final GapLetterText text;
    private final Letters letters;
    private final WorkLog log;
    private final CurrentUser user;
    private final Clock clock;

    GapLetters(
            Projects projects,
            GapLetterQueries queries,
            Indicators indicators,
            List<Reminders> reminders,
            GapLetterText text,
            Letters letters,
            WorkLog log,
            CurrentUser user,
            Clock clock) {
        this.projects = projects;
        this.queries = queries;
        this.indicators = indicators;
        this.reminders = reminders;
        this.text = text;
        this.letters = letters;
        this.log = log;
        this.user = user;
        this.clock = clock;
    }

    /** What the leader of the project has chosen. */
    GapLetter chosen(String slug) {
        return queries.of(projects.led(slug).id()).orElse(GapLetter.NONE);
    }

    public void choose(String slug, GapLetterForm form) {
        var project = projects.led(slug);
        var now = queries.hold(project.id(), today());
        Collision.unlessSame("reporting.letter", form.version(), now.version(), form, now.toForm());
        queries.choose(project.id(), form, today());
        log.note("CHANGED", "gap_letter", project.id());
    }

    /** Sends the letter as it would be today to the current user alone; the weekly one still goes. */
    public void sendToMe(String slug) {
        var me = new GapLetterQueries.Reader(user.login(), user.language(), false);
        letters.send(text.of(news(projects.led(slug)), me));
    }

    /** The projects of the tenant at work whose letter is to go. */
    List<Long> due() {
        return queries.due(today());
    }

    /** Sends the letter of the week, once however many instances ask; nothing is sent when there is nothing to tell. */
    public void send(long projectId) {
        queries.take(projectId, today()).ifPresent(letter -> {
            var project = projects.find(projectId);
            var news = news(project);
            if (!news.nothing() && !project.archived()) {
                var readers = queries.readers(project.tenant(), projectId, letter.hosts(), today());
                readers.forEach(reader -> letters.send(text.of(news, reader)));
                queries.went(projectId, readers.size());
            }
        });
    }

    private GapNews news(ProjectFacts project) {
        var gaps = indicators.now(project);
        var waiting = reminders.stream()
                .flatMap(module -> module.of(project, today()).stream())
                .toList();
        return new GapNews(
                project,
                gaps.gaps(),
                gaps.percent(),
                gaps.activities().size(),
                gaps.courses().size(),
                waiting.size(),
                waiting.stream().filter(Reminder::late).count());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
