package se.medvandrare.desk;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Option;
import se.medvandrare.desk.VocabularyHistory.What;

/** Merges topics and splits them again. Contacts are never moved: the merged topic only counts as the other. */
@Service
@Transactional
class TopicMerges {

    private final TopicRepository topics;
    private final VocabularyHistory history;
    private final JdbcClient jdbc;
    private final WorkLog log;

    TopicMerges(TopicRepository topics, VocabularyHistory history, JdbcClient jdbc, WorkLog log) {
        this.topics = topics;
        this.history = history;
        this.jdbc = jdbc;
        this.log = log;
    }

    /** What would be counted under another topic. */
    @Transactional(readOnly = true)
    public Merging page(long id) {
        return jdbc.sql("""
                with these as (select id from counted_topic where counted_id = :id)
                select t.id, t.version, t.name_sv, t.name_en, t.merged,
                       (select count(*) from contact c join these on these.id = c.topic_id where not c.practice) as contacts,
                       (select count(*) from errand e join contact c on c.id = e.contact_id
                          join these on these.id = c.topic_id where not c.practice) as errands,
                       (select string_agg(o.name_sv, ', ' order by o.name_sv) from topic o where o.merged_into = t.id) as others
                  from topic t where t.id = :id
                """)
                .param("id", id)
                .query(Merging.class)
                .optional()
                .orElseThrow(() -> new NotFound("Topic", id));
    }

    /** The topics it can be merged into. */
    @Transactional(readOnly = true)
    public List<Option> others(long id, boolean english) {
        return jdbc.sql("""
                select id as value, case when :english then name_en else name_sv end as label from topic
                 where id <> :id and not closed and not merged order by position, id
                """)
                .param("id", id)
                .param("english", english)
                .query(Option.class)
                .list();
    }

    /** Lets a topic, and what was merged into it before, count as another. */
    public void merge(long id, int version, long into) {
        var all = topics.hold();
        var topic = find(all, id);
        var other = find(all, into);
        topic.mustBe(version);
        topic.mergeInto(other, last(all));
        all.stream().filter(it -> it.countsAs(id)).forEach(it -> follow(it, other));
        history.note(topic, What.MERGED, other);
        log.note("MERGED", "topic", id);
    }

    private void follow(Topic topic, Topic other) {
        topic.follow(other);
        history.note(topic, What.MERGED, other);
    }

    /** Lets a merged topic count as itself again. */
    public void split(long id, int version) {
        var all = topics.hold();
        var topic = find(all, id);
        topic.mustBe(version);
        var from = topic.mergedInto();
        topic.split(last(all));
        history.note(topic, What.SPLIT, find(all, Objects.requireNonNull(from)));
        log.note("SPLIT", "topic", id);
    }

    private static Topic find(List<Topic> all, long id) {
        return all.stream().filter(it -> it.is(id)).findFirst().orElseThrow(() -> new NotFound("Topic", id));
    }

    private static int last(List<Topic> all) {
        return 1 + all.stream().mapToInt(Topic::position).max().orElse(0);
    }

    /**
     * A topic that may be merged.
     *
     * @param others names of those merged into it already, which follow along; null when there are none
     */
    record Merging(
            long id,
            int version,
            String nameSv,
            String nameEn,
            boolean merged,
            long contacts,
            long errands,
            @Nullable String others) {

        public String name(Locale reader) {
            return reader.getLanguage().equals("sv") ? nameSv : nameEn;
        }
    }
}
