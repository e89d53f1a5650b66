package se.medvandrare.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Refused;
import se.medvandrare.base.Turns;
import se.medvandrare.desk.VocabularyHistory.What;

/** What an administrator can do with the words: choose them, order them, and close those that are not used. */
@Service
@Transactional
class WordChanges {

    private static final int LONGEST = 60;

    private final WordQueries queries;
    private final VocabularyHistory history;
    private final JdbcClient jdbc;
    private final Turns turns;
    private final CurrentUser user;
    private final WorkLog log;

    WordChanges(
            WordQueries queries,
            VocabularyHistory history,
            JdbcClient jdbc,
            Turns turns,
            CurrentUser user,
            WorkLog log) {
        this.queries = queries;
        this.history = history;
        this.jdbc = jdbc;
        this.turns = turns;
        this.user = user;
        this.log = log;
    }

    @Transactional(readOnly = true)
    public List<CodeWord> words(CodeKind kind) {
        return queries.words(kind, queries.changed());
    }

    /** Own words; empty ones, and those the program has anyway, mean the program's. */
    void rename(CodeKind kind, String code, int version, String sv, String en) {
        turns.hold("vocabulary", user.tenant());
        var all = words(kind);
        var word = find(all, code);
        if (word.version() != version) {
            throw new Refused("desk.vocabulary.meanwhile", word.names(), sv + " / " + en);
        }
        refuse(all, word, sv, en);
        var kept = word.kept(sv, en);
        jdbc.sql("""
                insert into vocabulary_word (vocabulary, code, label_sv, label_en, version) values (:kind, :code, :sv, :en, 1)
                    on conflict (tenant_id, vocabulary, code) do update
                   set label_sv = :sv, label_en = :en, version = vocabulary_word.version + 1
                """)
                .param("kind", kind.name())
                .param("code", code)
                .param("sv", kept.sv())
                .param("en", kept.en())
                .update();
        note(kind, code, What.RENAMED, word.names(), find(words(kind), code).names());
    }

    private static void refuse(List<CodeWord> all, CodeWord word, String sv, String en) {
        if (sv.length() > LONGEST || en.length() > LONGEST) {
            throw new Refused("desk.word.long", LONGEST);
        }
        if (all.stream().anyMatch(it -> it != word && it.sv().equalsIgnoreCase(sv.strip()))) {
            throw new Refused("desk.word.exists", sv.strip());
        }
    }

    /** One step up or down; the whole vocabulary is numbered. */
    void move(CodeKind kind, String code, boolean up) {
        turns.hold("vocabulary", user.tenant());
        var all = new ArrayList<>(words(kind));
        var from = all.indexOf(find(all, code));
        var to = Math.max(0, Math.min(all.size() - 1, up ? from - 1 : from + 1));
        Collections.swap(all, from, to);
        for (var place = 0; place < all.size(); place++) {
            jdbc.sql("""
                    insert into vocabulary_word (vocabulary, code, sort) values (:kind, :code, :sort)
                        on conflict (tenant_id, vocabulary, code) do update set sort = :sort
                    """)
                    .param("kind", kind.name())
                    .param("code", all.get(place).code())
                    .param("sort", place + 1)
                    .update();
        }
        if (from != to) {
            note(kind, code, What.MOVED, String.valueOf(from + 1), String.valueOf(to + 1));
        }
    }

    /** Closes a code for what is new, or opens it; what has it keeps it. */
    void close(CodeKind kind, String code, boolean closed) {
        turns.hold("vocabulary", user.tenant());
        var all = words(kind);
        var word = find(all, code);
        if (word.closed() == closed) {
            return;
        }
        if (closed && word.fixed()) {
            throw new Refused("desk.word.fixed", word.sv());
        }
        if (closed && all.stream().filter(it -> !it.closed()).count() == 1) {
            throw new Refused("desk.word.last");
        }
        jdbc.sql("""
                insert into vocabulary_word (vocabulary, code, closed) values (:kind, :code, :closed)
                    on conflict (tenant_id, vocabulary, code) do update set closed = :closed
                """)
                .param("kind", kind.name())
                .param("code", code)
                .param("closed", closed)
                .update();
        note(kind, code, closed ? What.CLOSED : What.OPENED, word.names(), word.names());
    }

    private void note(CodeKind kind, String code, What what, String was, String became) {
        history.note(kind, code, what, was, became);
        log.note(what.name(), "vocabulary_word", null);
    }

    private static CodeWord find(List<CodeWord> all, String code) {
        return all.stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("Word", code));
    }
}
