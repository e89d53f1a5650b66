package se.medvandrare.answers;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medvandrare.base.NotFound;

/** Writes the lines of a slip; the slip is held meanwhile. */
@Component
class SlipLines {

    private static final Map<String, String> THINGS = Map.of(
            "activity", "select id from activity where id = :thing and published and not ended",
            "place", "select id from place where id = :thing and not closed",
            "article", "select id from article where id = :thing and published",
            "organisation", "select id from organisation where id = :thing and not closed",
            "answer", "select id from desk_answer where id = :thing and not closed");

    private final JdbcClient jdbc;
    private final SlipWords words;
    private final Clock clock;

    SlipLines(JdbcClient jdbc, SlipWords words, Clock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.clock = clock;
    }

    int count(long slip) {
        return jdbc.sql("select count(*) from slip_line where slip_id = :slip")
                .param("slip", slip)
                .query(Integer.class)
                .single();
    }

    /** Points at what everybody may read; of an activity at its next session. The same thing stands there once. */
    void add(long slip, String kind, long thing) {
        var there = THINGS.get(kind);
        if (there == null
                || jdbc.sql(there)
                        .param("thing", thing)
                        .query(Long.class)
                        .optional()
                        .isEmpty()) {
            throw new NotFound("Thing on a slip", kind);
        }
        jdbc.sql("""
                insert into slip_line (id, slip_id, %1$s_id, session_id)
                select nextval('slip_line_id'), :slip, :thing, %2$s
                 where not exists (select from slip_line where slip_id = :slip and %1$s_id = :thing)
                """.formatted(kind, kind.equals("activity") ? """
                        (select id from session where activity_id = :thing and starts_at > :now and not cancelled
                          order by starts_at limit 1)""" : "null"))
                .param("slip", slip)
                .param("thing", thing)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    void add(long slip, LineForm form) {
        var id = jdbc.sql("select nextval('slip_line_id')").query(Long.class).single();
        jdbc.sql("""
                insert into slip_line (id, slip_id, what, translated, at_time, address, ask_for, step)
                values (:id, :slip, :what, :translated, :time, :address, :askFor, :step)
                """)
                .params(sealed(id, form))
                .param("slip", slip)
                .param("what", words.seal("what", id, form.what()))
                .update();
    }

    /** What a line points at stays; the words of a line of one's own do not become none. */
    void change(long slip, long line, LineForm form) {
        var changed = jdbc.sql("""
                update slip_line set what = case when what is null then null else coalesce(:what, what) end,
                       translated = :translated, at_time = :time, address = :address, ask_for = :askFor, step = :step
                 where id = :id and slip_id = :slip
                """)
                .params(sealed(line, form))
                .param("slip", slip)
                .param("what", words.seal("what", line, form.what()), java.sql.Types.BINARY)
                .update();
        if (changed == 0) {
            throw new NotFound("Line", line);
        }
    }

    void remove(long slip, long line) {
        jdbc.sql("delete from slip_line where id = :id and slip_id = :slip")
                .param("id", line)
                .param("slip", slip)
                .update();
    }

    private Map<String, @Nullable Object> sealed(long id, LineForm form) {
        var all = new HashMap<String, @Nullable Object>();
        all.put("id", id);
        all.put("translated", bytes(words.seal("translated", id, form.translated())));
        all.put("time", bytes(words.seal("at_time", id, form.time())));
        all.put("address", bytes(words.seal("address", id, form.address())));
        all.put("askFor", bytes(words.seal("ask_for", id, form.askFor())));
        all.put("step", form.step() == null ? null : form.step().name());
        return all;
    }

    /** Says also of nothing which type it has. */
    private static Object bytes(byte @Nullable [] sealed) {
        return new org.springframework.jdbc.core.SqlParameterValue(java.sql.Types.BINARY, sealed);
    }
}
