package se.medvandrare.participants;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.FieldCipher;
import se.medvandrare.base.Refused;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes people out again who came with a register, and makes those who were there before what they were; called cleared. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class IntakeUndo {

    private static final List<String> NEW_ENROLMENTS = List.of(
            "delete from earlier_support where enrolment_id = any(:ids)",
            "delete from earlier_attendance where enrolment_id = any(:ids)",
            "delete from target_group_check where enrolment_id = any(:ids)",
            "delete from exit_answer where pseudonym_id in (select id from pseudonym where enrolment_id = any(:ids))",
            "delete from pseudonym where enrolment_id = any(:ids)",
            "delete from spell where enrolment_id = any(:ids)",
            "delete from enrolment where id = any(:ids)");

    private static final List<String> NEW_PEOPLE = List.of(
            "delete from identifier where person_id = any(:ids)",
            "delete from identity where person_id = any(:ids)",
            "delete from person where id = any(:ids)");

    private static final List<String> KNOWN = List.of(
            """
            update person k set version = k.version + 1, birth_date = o.birth_date, gender = o.gender
              from jsonb_populate_recordset(null::person, cast(:rows as jsonb) -> 'person') o where k.id = o.id
            """,
            """
            update identity k set version = k.version + 1, language = o.language,
                   phone = case when o.had_phone then k.phone end, email = case when o.had_email then k.email end
              from jsonb_to_recordset(cast(:rows as jsonb) -> 'identity')
                   as o(person_id bigint, language text, had_phone boolean, had_email boolean) where k.person_id = o.person_id
            """,
            "update enrolment k set (version, " + IntakeRows.FACTS + ") = (k.version + 1, " + IntakeRows.of("o") + """
            ) from jsonb_populate_recordset(null::enrolment, cast(:rows as jsonb) -> 'enrolment') o where k.id = o.id
            """,
            "delete from spell where enrolment_id = any(:ids)",
            """
            insert into spell (enrolment_id, number, entered_on, exited_on) select enrolment_id, number, entered_on, exited_on
              from jsonb_populate_recordset(null::spell, cast(:rows as jsonb) -> 'spell')
            """,
            "delete from earlier_support where enrolment_id = any(:ids)",
            """
            insert into earlier_support (enrolment_id, support) select enrolment_id, support
              from jsonb_populate_recordset(null::earlier_support, cast(:rows as jsonb) -> 'support')
            """,
            "delete from earlier_attendance where enrolment_id = any(:ids)",
            """
            insert into earlier_attendance (enrolment_id, day, support, minutes) select enrolment_id, day, support, minutes
              from jsonb_populate_recordset(null::earlier_attendance, cast(:rows as jsonb) -> 'day')
            """,
            """
            delete from target_group_check where enrolment_id = any(:ids)
               and id not in (select cast(value as bigint) from jsonb_array_elements_text(cast(:rows as jsonb) -> 'check'))
            """,
            """
            delete from exit_answer where pseudonym_id in (select id from pseudonym where enrolment_id = any(:ids)
               and id not in (select cast(value as bigint) from jsonb_array_elements_text(cast(:rows as jsonb) -> 'answer')))
            """,
            """
            delete from pseudonym where enrolment_id = any(:ids)
               and id not in (select cast(value as bigint) from jsonb_array_elements_text(cast(:rows as jsonb) -> 'answer'))
            """);

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final JsonMapper json;

    IntakeUndo(JdbcClient jdbc, FieldCipher cipher, JsonMapper json) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.json = json;
    }

    /** The next of those who came with the register. */
    public List<Taken> taken(long register, long after, int most) {
        return jdbc.sql("""
                select id, person_id, enrolment_id, person_new, enrolment_new, before, after from intake
                 where register_id = :register and id > :after order by id limit :most
                """)
                .param("register", register)
                .param("after", after)
                .param("most", most)
                .query(Taken.class)
                .list();
    }

    /** Takes these back; their digests have been compared. */
    public void takeBack(List<Taken> taken) {
        try {
            var joined = taken.stream()
                    .filter(it -> !it.enrolmentNew())
                    .map(Taken::enrolmentId)
                    .toList();
            each(
                    NEW_ENROLMENTS,
                    taken.stream()
                            .filter(Taken::enrolmentNew)
                            .map(Taken::enrolmentId)
                            .toList());
            each(
                    NEW_PEOPLE,
                    taken.stream().filter(Taken::personNew).map(Taken::personId).toList());
            var rows = json.writeValueAsString(before(taken));
            KNOWN.forEach(sql -> jdbc.sql(sql)
                    .param("rows", rows)
                    .param("ids", joined.toArray(Long[]::new))
                    .update());
        } catch (DataIntegrityViolationException e) {
            throw new Refused("participants.intake.built");
        }
    }

    private void each(List<String> statements, List<Long> ids) {
        statements.forEach(
                sql -> jdbc.sql(sql).param("ids", ids.toArray(Long[]::new)).update());
    }

    private Map<String, List<Object>> before(List<Taken> taken) {
        var rows = new LinkedHashMap<String, List<Object>>();
        List.of("person", "identity", "enrolment", "spell", "support", "day", "check", "answer")
                .forEach(part -> rows.put(part, new ArrayList<>()));
        for (var it : taken) {
            var text = cipher.open("intake", "before", it.id(), it.before());
            if (text != null) {
                collect(rows, json.readTree(text));
            }
        }
        return rows;
    }

    private static void collect(Map<String, List<Object>> rows, JsonNode before) {
        rows.get("person").add(before.path("person"));
        if (before.hasNonNull("identity")) {
            var known = new LinkedHashMap<String, Object>();
            known.put("person_id", before.path("identity").path("person_id"));
            known.put("language", before.path("identity").get("language"));
            known.put("had_phone", before.hasNonNull("phone"));
            known.put("had_email", before.hasNonNull("email"));
            rows.get("identity").add(known);
        }
        if (before.hasNonNull("enrolment")) {
            rows.get("enrolment").add(before.path("enrolment"));
            List.of("spell", "support", "day", "check", "answer")
                    .forEach(part -> before.path(part).forEach(rows.get(part)::add));
        }
    }

    /** Somebody who came with a register. */
    record Taken(
            long id,
            long personId,
            long enrolmentId,
            boolean personNew,
            boolean enrolmentNew,
            byte @Nullable [] before,
            String after) {}
}
