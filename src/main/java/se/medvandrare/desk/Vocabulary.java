package se.medvandrare.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Refused;
import se.medvandrare.desk.VocabularyHistory.What;

/** The words and places of the desk: topics in the order of their digits, and desks. What is used is closed, not removed. */
@Service
@Transactional
class Vocabulary {

    private final TopicRepository topics;
    private final DeskRepository desks;
    private final JdbcClient jdbc;
    private final VocabularyHistory history;
    private final WorkLog log;

    Vocabulary(TopicRepository topics, DeskRepository desks, JdbcClient jdbc, VocabularyHistory history, WorkLog log) {
        this.topics = topics;
        this.desks = desks;
        this.jdbc = jdbc;
        this.history = history;
        this.log = log;
    }

    @Transactional(readOnly = true)
    public List<TopicRow> topics() {
        return jdbc.sql("select id, name_sv, name_en, closed from topic where not merged order by position, id")
                .query(TopicRow.class)
                .list();
    }

    @Transactional(readOnly = true)
    public List<MergedRow> merged() {
        return jdbc.sql("""
                select t.id, t.version, t.name_sv, t.name_en, o.name_sv as counted_sv, o.name_en as counted_en
                  from topic t join topic o on o.id = t.merged_into
                 order by o.position, o.id, t.name_sv
                """).query(MergedRow.class).list();
    }

    @Transactional(readOnly = true)
    public List<DeskRow> desks() {
        return jdbc.sql("select id, name, closed from desk order by name collate \"sv-x-icu\"")
                .query(DeskRow.class)
                .list();
    }

    void addTopic(String nameSv, String nameEn) {
        var all = topics.findAllByOrderByPositionAscIdAsc();
        refuseTopic(all, nameSv);
        var topic = topics.save(new Topic(named(nameSv), named(nameEn), last(all) + 1));
        history.note(topic, What.ADDED, null, topic.names());
        log.note("ADDED", "topic", topic.id());
    }

    void renameTopic(long id, String seen, String nameSv, String nameEn) {
        refuseIfChanged(
                "select name_sv || ' / ' || name_en from topic where id = :id for update",
                id,
                seen,
                nameSv + " / " + nameEn);
        refuseTopic(
                topics.findAllByOrderByPositionAscIdAsc().stream()
                        .filter(it -> !it.is(id))
                        .toList(),
                nameSv);
        var topic = topics.find(id);
        topic.rename(named(nameSv), named(nameEn));
        history.note(topic, What.RENAMED, seen, topic.names());
        log.note("RENAMED", "topic", id);
    }

    /** One step up or down; everything that can be chosen is numbered anew. */
    void moveTopic(long id, boolean up) {
        var all = new ArrayList<>(topics.findByMergedIntoIsNullOrderByPositionAscIdAsc());
        var from = all.indexOf(
                all.stream().filter(it -> it.is(id)).findFirst().orElseThrow(() -> new NotFound("Topic", id)));
        var to = Math.max(0, Math.min(all.size() - 1, up ? from - 1 : from + 1));
        Collections.swap(all, from, to);
        for (var place = 0; place < all.size(); place++) {
            all.get(place).stand(place + 1);
        }
        if (to != from) {
            history.note(all.get(to), What.MOVED, String.valueOf(from + 1), String.valueOf(to + 1));
        }
        log.note("MOVED", "topic", id);
    }

    void closeTopic(long id, boolean closed) {
        var topic = topics.find(id);
        if (closed && topics.countByClosedFalseAndMergedIntoIsNull() == 1) {
            throw new Refused("desk.topic.last");
        }
        topic.close(closed);
        history.note(topic, closed ? What.CLOSED : What.OPENED, null, null);
        log.note(closed ? "CLOSED" : "OPENED", "topic", id);
    }

    void addDesk(String name) {
        refuseDesk(name, 0);
        desks.save(new Desk(named(name)));
        log.note("ADDED", "desk", null);
    }

    void renameDesk(long id, String seen, String name) {
        refuseIfChanged("select name from desk where id = :id for update", id, seen, name);
        refuseDesk(name, id);
        desks.find(id).rename(named(name));
        log.note("RENAMED", "desk", id);
    }

    void closeDesk(long id, boolean closed) {
        var desk = desks.find(id);
        if (closed && desks.countByClosedFalse() == 1) {
            throw new Refused("desk.desk.last");
        }
        desk.close(closed);
        log.note(closed ? "CLOSED" : "OPENED", "desk", id);
    }

    /** Tells both names when somebody else has changed it since; nobody else can until this is done. */
    private void refuseIfChanged(String sql, long id, String seen, String wanted) {
        var now = jdbc.sql(sql)
                .param("id", id)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound("Vocabulary", id));
        if (!now.equals(seen)) {
            throw new Refused("desk.vocabulary.meanwhile", now, wanted);
        }
    }

    private static void refuseTopic(List<Topic> others, String nameSv) {
        if (others.stream().anyMatch(it -> it.isCalled(nameSv))) {
            throw new Refused("desk.topic.exists", nameSv.strip());
        }
    }

    private void refuseDesk(String name, long except) {
        if (desks.findAll().stream().anyMatch(it -> !it.is(except) && it.isCalled(name))) {
            throw new Refused("desk.desk.exists", name.strip());
        }
    }

    private static int last(List<Topic> all) {
        return all.stream().mapToInt(Topic::position).max().orElse(0);
    }

    private static String named(String name) {
        if (name.isBlank() || name.length() > 80) {
            throw new Refused("desk.vocabulary.name");
        }
        return name;
    }

    /** A topic in the vocabulary. */
    record TopicRow(long id, String nameSv, String nameEn, boolean closed) {

        /** Both names, for the form to say what it was begun from. */
        public String seen() {
            return nameSv + " / " + nameEn;
        }
    }

    /** A topic that counts as another. */
    record MergedRow(long id, int version, String nameSv, String nameEn, String countedSv, String countedEn) {}

    /** A desk in the vocabulary. */
    record DeskRow(long id, String name, boolean closed) {}
}
