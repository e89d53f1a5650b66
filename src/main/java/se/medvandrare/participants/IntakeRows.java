package se.medvandrare.participants;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes rows of many people in one statement per table; each row is a map of columns to values. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class IntakeRows {

    static final String FACTS = """
            role, entered_on, exited_on, third_country_national, unaccompanied_minor, employment, unemployed_since, in_education,
            isced, cefr_entry, cefr_exit, exit_status, exit_status_on, exit_in_education, exit_qualification, exit_reason,
            other_fund, status_6m, improved_6m, recognition_applied_on, residence_applied_on""";

    private static final List<Write> INSERT = List.of(
            new Write("person", """
            insert into person (id, birth_date, gender, registered_on, protected, protection)
            select id, birth_date, gender, registered_on, protected, protection
              from jsonb_populate_recordset(null::person, cast(:rows as jsonb))
            """),
            new Write("identity", """
            insert into identity (person_id, protected, given_name, family_name, language, phone, email)
            select person_id, protected, given_name, family_name, language, phone, email
              from jsonb_populate_recordset(null::identity, cast(:rows as jsonb))
            """),
            new Write("identifier", """
            insert into identifier (id, person_id, protected, kind, number, hash, since)
            select id, person_id, protected, kind, number, hash, since
              from jsonb_populate_recordset(null::identifier, cast(:rows as jsonb))
            """),
            new Write("known", """
            update identity k set version = k.version + 1, language = coalesce(k.language, o.language),
                   phone = case when o.protected then null else coalesce(k.phone, o.phone) end,
                   email = case when o.protected then null else coalesce(k.email, o.email) end
              from jsonb_populate_recordset(null::identity, cast(:rows as jsonb)) o where k.person_id = o.person_id
            """),
            new Write("told", """
            update person k set version = k.version + 1, birth_date = coalesce(k.birth_date, o.birth_date),
                   gender = case when k.gender = 'UNKNOWN' then o.gender else k.gender end,
                   protected = k.protected or o.protected,
                   protection = case when k.protected then k.protection else o.protection end
              from jsonb_populate_recordset(null::person, cast(:rows as jsonb)) o where k.id = o.id
            """),
            new Write(
                    "enrolment",
                    "insert into enrolment (id, project_id, person_id, submission, " + FACTS + """
            ) select id, project_id, person_id, gen_random_uuid(),""" + " " + FACTS + """

              from jsonb_populate_recordset(null::enrolment, cast(:rows as jsonb))
            """),
            new Write("joined", "update enrolment k set (version, " + FACTS + ") = (k.version + 1, " + of("o") + """
            ) from jsonb_populate_recordset(null::enrolment, cast(:rows as jsonb)) o where k.id = o.id
            """),
            new Write("joined", """
            delete from spell where enrolment_id in
                   (select id from jsonb_populate_recordset(null::enrolment, cast(:rows as jsonb)))
            """),
            new Write("spell", """
            insert into spell (enrolment_id, number, entered_on, exited_on) select enrolment_id, number, entered_on, exited_on
              from jsonb_populate_recordset(null::spell, cast(:rows as jsonb))
            """),
            new Write("check", """
            insert into target_group_check (id, enrolment_id, document, checked_on, checked_by)
            select nextval('target_group_check_id'), o.enrolment_id, o.document, o.checked_on, o.checked_by
              from jsonb_populate_recordset(null::target_group_check, cast(:rows as jsonb)) o
             where not exists (select from target_group_check c where c.enrolment_id = o.enrolment_id
                                  and c.document = o.document and c.checked_on = o.checked_on)
            """),
            new Write("support", """
            insert into earlier_support (enrolment_id, support) select enrolment_id, support
              from jsonb_populate_recordset(null::earlier_support, cast(:rows as jsonb))
                on conflict do nothing
            """),
            new Write("day", """
            insert into earlier_attendance (enrolment_id, day, support, minutes) select enrolment_id, day, support, minutes
              from jsonb_populate_recordset(null::earlier_attendance, cast(:rows as jsonb))
                on conflict (tenant_id, enrolment_id, day, support)
                do update set minutes = greatest(earlier_attendance.minutes, excluded.minutes)
            """),
            new Write("answer", """
            with told as (select pseudonym, enrolment_id, helpful, answered_on
                            from jsonb_to_recordset(cast(:rows as jsonb))
                                     as o(pseudonym bigint, enrolment_id bigint, helpful boolean, answered_on date)),
                 name as (insert into pseudonym (id, enrolment_id) select pseudonym, enrolment_id from told)
            insert into exit_answer (id, pseudonym_id, helpful, answered_on, way)
            select nextval('exit_answer_id'), pseudonym, helpful, answered_on, 'FILE' from told
            """),
            new Write("intake", """
            update intake k set after = o.after from jsonb_populate_recordset(null::intake, cast(:rows as jsonb)) o
             where k.register_id = o.register_id and k.enrolment_id = o.enrolment_id
            """),
            new Write("intake", """
            insert into intake (id, register_id, person_id, enrolment_id, person_new, enrolment_new, before, after)
            select id, register_id, person_id, enrolment_id, person_new, enrolment_new, before, after
              from jsonb_populate_recordset(null::intake, cast(:rows as jsonb)) o
             where not exists (select from intake k where k.register_id = o.register_id and k.enrolment_id = o.enrolment_id)
            """));

    private final JdbcClient jdbc;
    private final JsonMapper json;

    IntakeRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Writes the rows of every table that has some, in an order in which nothing points at what is not there. */
    public void write(Map<String, ? extends Collection<?>> rows) {
        INSERT.stream().filter(it -> rows.containsKey(it.part())).forEach(it -> jdbc.sql(it.sql())
                .param("rows", json.writeValueAsString(rows.get(it.part())))
                .update());
    }

    /** In this transaction: a plan made while the tables were small is no plan for when they have grown. */
    public void planEachTime() {
        jdbc.sql("select set_config('plan_cache_mode', 'force_custom_plan', true)")
                .query(String.class)
                .single();
    }

    /** Those of the enrolments whose people are shown, the first of them. */
    public List<Long> shown(List<Long> enrolments, int most) {
        return jdbc.sql("""
                select e.id from enrolment e join person p on p.id = e.person_id
                 where e.id = any(:ids) and not p.protected order by e.id limit :most
                """)
                .param("ids", enrolments.toArray(Long[]::new))
                .param("most", most)
                .query(Long.class)
                .list();
    }

    public void forget(List<Long> registers) {
        jdbc.sql("delete from intake where register_id = any(:registers)")
                .param("registers", registers.toArray(Long[]::new))
                .update();
    }

    /** As many numbers of a sequence as are asked for. */
    public List<Long> numbers(String sequence, int many) {
        return jdbc.sql("select nextval(cast(:sequence as regclass)) from generate_series(1, :many)")
                .param("sequence", sequence)
                .param("many", many)
                .query(Long.class)
                .list();
    }

    /** The facts of that row. */
    static String of(String alias) {
        return FACTS.replaceAll("(\\w+)(,|$)", alias + ".$1$2");
    }

    /** What is done with the rows of one part; they are given to it alone, since PostgreSQL reads them again each time. */
    private record Write(String part, String sql) {}
}
