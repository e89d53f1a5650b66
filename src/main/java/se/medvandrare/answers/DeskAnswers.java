package se.medvandrare.answers;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.Language;
import se.medvandrare.base.Languages;
import se.medvandrare.base.Refused;

/** What can be done with the answers that the desk keeps. */
@Service
@Transactional
class DeskAnswers {

    private final DeskAnswerRepository answers;
    private final Languages languages;
    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final WorkLog log;
    private final Clock clock;

    DeskAnswers(
            DeskAnswerRepository answers,
            Languages languages,
            JdbcClient jdbc,
            CurrentUser user,
            WorkLog log,
            Clock clock) {
        this.answers = answers;
        this.languages = languages;
        this.jdbc = jdbc;
        this.user = user;
        this.log = log;
        this.clock = clock;
    }

    /** Keeps a new answer, first of all in Swedish, and gives its id; the same submission again gives the same id. */
    public long keep(AnswerForm form) {
        var before = answers.findBySubmission(form.submission());
        if (before.isPresent()) {
            return before.get().id();
        }
        var answer = answers.save(new DeskAnswer(form.submission(), user.id(), clock.instant()));
        write(answer.id(), Language.SWEDISH, form);
        log.note("KEPT", "desk_answer", answer.id());
        return answer.id();
    }

    /** Writes the answer in a language; says no when somebody else changed it meanwhile. */
    public long write(long id, AnswerForm form) {
        if (languages.active().stream().noneMatch(it -> it.tag().equals(form.language()))) {
            throw new Refused("answers.answer.language.unknown");
        }
        var answer = answers.find(id);
        answer.mustBe(form.version());
        answer.change(user.id(), clock.instant());
        write(id, form.language(), form);
        log.note("WRITTEN", "desk_answer", id);
        return id;
    }

    public void close(long id, boolean closed) {
        answers.find(id).close(closed);
        log.note(closed ? "CLOSED" : "OPENED", "desk_answer", id);
    }

    private void write(long id, String language, AnswerForm form) {
        jdbc.sql("""
                insert into desk_answer_text (answer_id, language, title, text, written_at)
                values (:id, :language, :title, :text, :now)
                on conflict (tenant_id, answer_id, language) do update set title = excluded.title, text = excluded.text, written_at = excluded.written_at
                """)
                .param("id", id)
                .param("language", language)
                .param("title", form.title().strip())
                .param("text", form.text().strip())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
