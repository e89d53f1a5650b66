package se.medvandrare.editors;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.Languages;
import se.medvandrare.base.NotFound;
import se.medvandrare.search.SearchMisses;

/** Makes a task of a gap, and says when it is done. Of the same gap there is one task at a time. */
@Service
@Transactional
class EditorTasks {

    private final JdbcClient jdbc;
    private final SearchMisses misses;
    private final GapQueries queries;
    private final Languages languages;
    private final CurrentUser user;
    private final WorkLog log;
    private final Clock clock;

    EditorTasks(
            JdbcClient jdbc,
            SearchMisses misses,
            GapQueries queries,
            Languages languages,
            CurrentUser user,
            WorkLog log,
            Clock clock) {
        this.jdbc = jdbc;
        this.misses = misses;
        this.queries = queries;
        this.languages = languages;
        this.user = user;
        this.log = log;
        this.clock = clock;
    }

    /** Of a topic that our pages did not answer, in a language or whatever the language. */
    void ofTopic(long topic, @Nullable String language) {
        if (language != null && languages.find(language).isEmpty()) {
            throw new NotFound("Language", "");
        }
        make(
                "DESK",
                "select counted_id, null, null::bigint, null::bigint from counted_topic where id = :thing",
                topic,
                language);
    }

    /** Of a word that enough visitors searched for. */
    void ofWord(String word, String language) {
        if (!misses.shows(word, language, queries.home().id())) {
            throw new NotFound("Word", "");
        }
        make("SEARCH", "select null::bigint, :thing, null::bigint, null::bigint", word, language);
    }

    void ofArticle(long article) {
        make(
                "REVIEW",
                "select null::bigint, null, id, null::bigint from article where id = :thing and owner_tenant_id = current_tenant()",
                article,
                null);
    }

    /** Of a link in an article that cannot be opened. */
    void ofLink(long article, String url) {
        make(
                "LINK",
                "select null::bigint, cast(:url as text), id, null::bigint from article where id = :thing"
                        + " and owner_tenant_id = current_tenant()",
                article,
                null,
                url);
    }

    /** Of what somebody at the desk says is wrong. */
    void ofFault(String kind, long thing) {
        make(
                "WRONG",
                kind.equals("article")
                        ? "select null::bigint, null, id, null::bigint from article where id = :thing and published"
                        : "select null::bigint, null, null::bigint, id from activity where id = :thing and published",
                thing,
                null);
    }

    /** Done twice changes nothing. */
    void finish(long task) {
        var known = jdbc.sql("select count(*) from editor_task where id = :id")
                .param("id", task)
                .query(Long.class)
                .single();
        if (known == 0) {
            throw new NotFound("Task", task);
        }
        jdbc.sql("update editor_task set done_by = :me, done_at = :now where id = :id and done_at is null")
                .param("me", user.id())
                .param("now", OffsetDateTime.now(clock))
                .param("id", task)
                .update();
        log.note("DONE", "editor_task", task);
    }

    private void make(String kind, String about, Object thing, @Nullable String language) {
        make(kind, about, thing, language, null);
    }

    private void make(String kind, String about, Object thing, @Nullable String language, @Nullable String url) {
        var there = jdbc.sql("select count(*) from (" + about + ") t")
                .param("thing", thing)
                .param("url", url)
                .query(Long.class)
                .single();
        if (there == 0) {
            throw new NotFound("Gap", kind);
        }
        jdbc.sql("insert into editor_task (kind, topic_id, word, article_id, activity_id, language, made_by, made_at)"
                        + " select :kind, t.*, :language::text, :me::bigint, :now::timestamptz from (" + about
                        + ") t on conflict do nothing")
                .param("kind", kind)
                .param("thing", thing)
                .param("url", url)
                .param("language", language)
                .param("me", user.id())
                .param("now", OffsetDateTime.now(clock))
                .update();
        log.note("MADE", "editor_task", null);
    }
}
