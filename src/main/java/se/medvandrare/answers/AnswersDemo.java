package se.medvandrare.answers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.DemoTenants;
import se.medvandrare.base.DemoData;
import se.medvandrare.base.DemoFacts;
import se.medvandrare.base.Fingerprint;

/** A few answers at every desk, a slip that was given in Arabic, and one in the making. */
@Component
class AnswersDemo implements DemoData {

    private final JdbcClient jdbc;
    private final DemoTenants demo;
    private final SlipWords words;
    private final Clock clock;

    AnswersDemo(JdbcClient jdbc, DemoTenants demo, SlipWords words, Clock clock) {
        this.jdbc = jdbc;
        this.demo = demo;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public void fill(LocalDate today) {
        DemoFacts.rows("desks.csv").forEach(desk -> {
            var clerk = demo.account(desk.get("clerk"));
            demo.workFor(desk.get("municipality"), municipality -> {
                answer(clerk);
                slip(clerk, true);
                slip(clerk, false);
            });
        });
    }

    private void answer(long clerk) {
        Map<String, Long> kept = new HashMap<>();
        for (var row : DemoFacts.rows("desk_answers.csv")) {
            var id = kept.computeIfAbsent(row.get("answer"), name -> keep(clerk));
            write(id, row);
        }
    }

    private long keep(long clerk) {
        return jdbc.sql("""
                insert into desk_answer (changed_by, changed_at, submission) values (:clerk, :now, :submission) returning id
                """)
                .param("clerk", clerk)
                .param("now", OffsetDateTime.now(clock))
                .param("submission", UUID.randomUUID())
                .query(Long.class)
                .single();
    }

    private void write(long answer, CSVRecord row) {
        jdbc.sql(
                        "insert into desk_answer_text (answer_id, language, title, text, written_at) values (?, ?, ?, ?, now())")
                .params(answer, row.get("language"), row.get("title"), row.get("text"))
                .update();
    }

    private void slip(long clerk, boolean given) {
        var id = next("slip_id");
        var now = OffsetDateTime.now(clock);
        var token = UUID.randomUUID().toString();
        jdbc.sql("""
                insert into slip (id, made_by, made_at, language, given_at, expires_at, token, token_hash)
                select :id, :clerk, :now, 'ar', x.given, x.given + interval '30 days', x.token, x.hash
                  from (select case when :given then :now::timestamptz end as given, case when :given then :token::bytea end as token,
                               case when :given then :hash::bytea end as hash) x
                """)
                .param("id", id)
                .param("clerk", clerk)
                .param("now", now)
                .param("given", given)
                .param("token", words.sealToken(id, token))
                .param("hash", Fingerprint.of(token))
                .update();
        point(id, "activity_id, session_id", """
                select a.id, s.id from activity a join session s on s.activity_id = a.id
                 where a.owner_tenant_id = current_tenant() and a.published and s.starts_at > now() order by s.starts_at, s.id limit 1
                """);
        point(id, "answer_id", "select id from desk_answer order by id limit 1");
        line(id);
    }

    private void point(long slip, String columns, String thing) {
        jdbc.sql("insert into slip_line (id, slip_id, " + columns + ", step) select :id, :slip, t.*, 'COME' from ("
                        + thing + ") t")
                .param("id", next("slip_line_id"))
                .param("slip", slip)
                .update();
    }

    private void line(long slip) {
        var id = next("slip_line_id");
        jdbc.sql("""
                insert into slip_line (id, slip_id, what, at_time, address, step)
                values (:id, :slip, :what, :time, :address, 'BRING_SLIP')
                """)
                .param("id", id)
                .param("slip", slip)
                .param("what", words.seal("what", id, "Möte om förskola"))
                .param("time", words.seal("at_time", id, "torsdag kl. 10"))
                .param("address", words.seal("address", id, "Förskoleexpeditionen, rum 12"))
                .update();
    }

    private long next(String sequence) {
        return jdbc.sql("select nextval(?::regclass)")
                .param(sequence)
                .query(Long.class)
                .single();
    }
}
