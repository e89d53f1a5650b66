package se.medvandrare.desk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medvandrare.accounts.FieldCipher;
import se.medvandrare.base.DemoFacts;

/** An errand grows out of every contact that ended in one: the older ones are done, the newer ones wait, some too long. */
class DeskDemoErrands {

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    DeskDemoErrands(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    void fill(long desk, long clerk, LocalDate today) {
        var facts = DemoFacts.rows("errands.csv");
        var contacts = jdbc.sql("select id, at from contact where outcome = 'ERRAND' order by at, id")
                .query(Origin.class)
                .list();
        int done = contacts.size() / 2;
        for (int number = 0; number < contacts.size(); number++) {
            var fact = facts.get(number % facts.size());
            var errand = new Errand(
                    contacts.get(number),
                    fact.get("what"),
                    fact.get("who"),
                    number < done ? "DONE" : number % 3 == 0 ? "WAITING" : "OPEN",
                    number % 4 == 0 ? null : clerk);
            add(
                    errand,
                    due(errand, number - done, done, today),
                    desk,
                    clerk,
                    number % 2 == 0 ? fact.get("note") : null);
        }
    }

    /** What is not done is due from nine days ago until a fortnight ahead. */
    private static LocalDate due(Errand errand, int place, int places, LocalDate today) {
        var made = errand.origin().at().toLocalDate();
        var wished = today.plusDays(place * 23L / places - 9);
        return errand.status().equals("DONE") || wished.isBefore(made) ? made.plusDays(7) : wished;
    }

    private void add(Errand errand, LocalDate due, long desk, long clerk, @Nullable String note) {
        var made = errand.origin().at();
        var id = next("errand_id");
        jdbc.sql("""
                insert into errand (id, desk_id, contact_id, owner_id, made_by, made_at, what, who, due_on, status, closed_at,
                    call_at, organisation_id)
                values (:id, :desk, :contact, :owner, :clerk, :made, :what, :who, :due, :status, :closed,
                    case when :open and :id % 4 = 1 then :due + time '13:15' end,
                    case when :open and :id % 4 = 2 then (select o.id from organisation o join tenant t on t.municipality_id = o.municipality_id
                        where t.id = current_tenant() and o.kind = 'ASSOCIATION' order by o.id limit 1) end)
                """)
                .param("id", id)
                .param("desk", desk)
                .param("contact", errand.origin().id())
                .param("owner", errand.owner())
                .param("clerk", clerk)
                .param("made", made)
                .param("what", cipher.seal("errand", "what", id, errand.what()))
                .param("who", cipher.seal("errand", "who", id, errand.who()))
                .param("due", due)
                .param("status", errand.status())
                .param("open", !errand.status().equals("DONE"))
                .param("closed", errand.status().equals("DONE") ? made.plusDays(4) : null)
                .update();
        if (note != null) {
            note(id, note, made.plusHours(2), clerk);
        }
    }

    private void note(long errand, String text, OffsetDateTime at, long clerk) {
        var id = next("errand_note_id");
        jdbc.sql("insert into errand_note (id, errand_id, account_id, at, text) values (?, ?, ?, ?, ?)")
                .params(List.of(id, errand, clerk, at, cipher.seal("errand_note", "text", id, text)))
                .update();
    }

    private long next(String sequence) {
        return jdbc.sql("select nextval(?::regclass)")
                .param(sequence)
                .query(Long.class)
                .single();
    }

    /** The contact an errand grew out of. */
    record Origin(long id, OffsetDateTime at) {}

    /** An errand to be written down. */
    record Errand(
            Origin origin,
            String what,
            @Nullable String who,
            String status,
            @Nullable Long owner) {}
}
