package se.medvandrare.participants;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.base.Language;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Turns;
import se.medvandrare.projects.Funding;
import se.medvandrare.projects.Projects;

/** The one question at the exit, for whoever holds a link to it. What was answered before is shown to nobody. */
@Service
@Transactional
class ExitQuestions {

    private final ExitQuestionQueries queries;
    private final Projects projects;
    private final Turns turns;
    private final Clock clock;

    ExitQuestions(ExitQuestionQueries queries, Projects projects, Turns turns, Clock clock) {
        this.queries = queries;
        this.projects = projects;
        this.turns = turns;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page page(ExitLink link, Language language) {
        var project = queries.project(link.pseudonym()).orElseThrow(() -> new NotFound("Question", "link"));
        return new Page(
                projects.find(project).name(),
                link.lastDay(),
                link.open(LocalDate.now(clock)),
                projects.funding(project, language.tag()));
    }

    /** Adds an answer, and the last one counts; the same said twice the same day is said once. */
    public void answer(ExitLink link, boolean helpful, Language language) {
        var today = LocalDate.now(clock);
        turns.hold("exit answer", link.pseudonym());
        if (!queries.last(link.pseudonym(), today).equals(Optional.of(helpful))) {
            queries.add(link, helpful, today, language.tag());
        }
    }

    /**
     * What stands around the question.
     *
     * @param project by its name
     * @param open whether anything can be answered; else the link has ended
     */
    record Page(
            String project,
            LocalDate lastDay,
            boolean open,
            @Nullable Funding funding) {}
}
