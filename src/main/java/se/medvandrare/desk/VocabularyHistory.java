package se.medvandrare.desk;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;

/** Who changed what in the vocabularies, and when. Lines are added, never changed. */
@Component
class VocabularyHistory {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    VocabularyHistory(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /** Notes what was done to a topic, in the running transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Topic topic, What what, @Nullable String was, @Nullable String became) {
        insert(new Line("TOPIC", topic.id(), null, null, what, was, became));
    }

    /** Notes that a topic was merged into another or split from it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Topic topic, What what, Topic other) {
        var merged = what == What.MERGED;
        insert(new Line(
                "TOPIC",
                topic.id(),
                other.id(),
                null,
                what,
                merged ? topic.names() : other.names(),
                merged ? other.names() : topic.names()));
    }

    /** Notes what was done to a word. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(CodeKind kind, String code, What what, String was, String became) {
        insert(new Line(kind.name(), null, null, code, what, was, became));
    }

    private void insert(Line line) {
        jdbc.sql("""
                insert into vocabulary_change (account_id, at, vocabulary, topic_id, other_id, code, what, was, became)
                values (:account, :at, :vocabulary, :topic, :other, :code, :what, :was, :became)
                """)
                .param("account", user.id())
                .param("at", OffsetDateTime.now(clock))
                .param("vocabulary", line.vocabulary())
                .param("topic", line.topic())
                .param("other", line.other())
                .param("code", line.code())
                .param("what", line.what().name())
                .param("was", line.was())
                .param("became", line.became())
                .update();
    }

    /** What was done to a topic and what was merged into it, the latest first. */
    @Transactional(readOnly = true)
    public List<Change> ofTopic(long topic) {
        return jdbc.sql("""
                select c.at at time zone 'Europe/Stockholm' as at, a.name as who, c.what, c.was, c.became, c.code
                  from vocabulary_change c join account a on a.id = c.account_id
                 where c.topic_id = :topic or c.other_id = :topic order by c.id desc
                """).param("topic", topic).query(Change.class).list();
    }

    /** What was done to the words of a vocabulary, the latest first. */
    @Transactional(readOnly = true)
    public List<Change> of(CodeKind kind) {
        return jdbc.sql("""
                select c.at at time zone 'Europe/Stockholm' as at, a.name as who, c.what, c.was, c.became, c.code
                  from vocabulary_change c join account a on a.id = c.account_id
                 where c.vocabulary = :kind order by c.id desc
                """).param("kind", kind.name()).query(Change.class).list();
    }

    /** What can be done to a word. */
    enum What {
        ADDED,
        RENAMED,
        MOVED,
        CLOSED,
        OPENED,
        MERGED,
        SPLIT
    }

    private record Line(
            String vocabulary,
            @Nullable Long topic,
            @Nullable Long other,
            @Nullable String code,
            What what,
            @Nullable String was,
            @Nullable String became) {}

    /**
     * A line of the history.
     *
     * @param code null in the history of a topic
     */
    record Change(
            LocalDateTime at,
            String who,
            What what,
            @Nullable String was,
            @Nullable String became,
            @Nullable String code) {}
}
