package se.medvandrare.participants;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.FieldCipher;

/**
 * Two people as they were before they were merged, as one sealed text, and back. Contact data lie open inside the sealed
 * text, because their own ciphers may be of a key that has been thrown away when they are put back.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Snapshots {

    private static final String TAKE = """
            select jsonb_strip_nulls(jsonb_build_object(
              'person', (select jsonb_agg(to_jsonb(t)) from person t where id = any(:ids)),
              'identity', (select jsonb_agg(to_jsonb(t) - 'phone' - 'email') from identity t where person_id = any(:ids)),
              'identifier', (select jsonb_agg(jsonb_build_object('id', id, 'owner', person_id)) from identifier
                              where person_id = any(:ids)),
              'birth', (select jsonb_agg(jsonb_build_object('id', id, 'owner', person_id)) from birth_date_change
                         where person_id = any(:ids)),
              'enrolment', (select jsonb_agg(to_jsonb(t)) from enrolment t where person_id = any(:ids)),
              'spell', (select jsonb_agg(to_jsonb(t)) from spell t join enrolment e on e.id = t.enrolment_id
                         where e.person_id = any(:ids)),
              'attendance', (select jsonb_agg(to_jsonb(t)) from attendance t join enrolment e on e.id = t.enrolment_id
                              where e.person_id = any(:ids)),
              'support', (select jsonb_agg(to_jsonb(t)) from earlier_support t join enrolment e on e.id = t.enrolment_id
                           where e.person_id = any(:ids)),
              'came', (select jsonb_agg(to_jsonb(t)) from check_in t join enrolment e on e.id = t.enrolment_id
                        where e.person_id = any(:ids)),
              'earlier', (select jsonb_agg(to_jsonb(t)) from earlier_attendance t join enrolment e on e.id = t.enrolment_id
                           where e.person_id = any(:ids)),
              'pseudonym', (select jsonb_agg(jsonb_build_object('id', t.id, 'owner', t.enrolment_id)) from pseudonym t
                              join enrolment e on e.id = t.enrolment_id where e.person_id = any(:ids)),
              'check', (select jsonb_agg(jsonb_build_object('id', t.id, 'owner', t.enrolment_id)) from target_group_check t
                          join enrolment e on e.id = t.enrolment_id where e.person_id = any(:ids)),
              'consent', (select jsonb_agg(jsonb_build_object('id', t.id, 'owner', t.enrolment_id)) from consent t
                            join enrolment e on e.id = t.enrolment_id where e.person_id = any(:ids)),
              'phone', jsonb_build_array(cast(:phone1 as text), cast(:phone2 as text)),
              'email', jsonb_build_array(cast(:email1 as text), cast(:email2 as text))))::text
            """;

    /** In this order, so that nothing points at what is not there. */
    private static final List<String> PUT_BACK = List.of(
            """
            update person p set birth_date = o.birth_date, birth_date_source = o.birth_date_source, gender = o.gender,
                   registered_on = o.registered_on, merged_into = null, version = p.version + 1
              from jsonb_populate_recordset(null::person, cast(:s as jsonb) -> 'person') o where p.id = o.id
            """,
            """
            insert into identity (person_id, given_name, family_name, language, version)
            select person_id, given_name, family_name, language, version + 1
              from jsonb_populate_recordset(null::identity, cast(:s as jsonb) -> 'identity')
                on conflict (tenant_id, person_id) do update set given_name = excluded.given_name,
                   family_name = excluded.family_name, language = excluded.language, version = identity.version + 1
            """,
            """
            update identifier t set person_id = o.owner
              from jsonb_to_recordset(cast(:s as jsonb) -> 'identifier') as o(id bigint, owner bigint) where t.id = o.id
            """,
            """
            update birth_date_change t set person_id = o.owner
              from jsonb_to_recordset(cast(:s as jsonb) -> 'birth') as o(id bigint, owner bigint) where t.id = o.id
            """,
            """
            delete from attendance t using jsonb_populate_recordset(null::attendance, cast(:s as jsonb) -> 'attendance') o
             where t.session_id = o.session_id
               and t.enrolment_id in (select id from jsonb_populate_recordset(null::enrolment, cast(:s as jsonb) -> 'enrolment'))
            """,
            """
            delete from spell where enrolment_id in
                   (select id from jsonb_populate_recordset(null::enrolment, cast(:s as jsonb) -> 'enrolment'))
            """,
            """
            insert into enrolment select * from jsonb_populate_recordset(null::enrolment, cast(:s as jsonb) -> 'enrolment')
                on conflict (tenant_id, id) do update set version = enrolment.version + 1, person_id = excluded.person_id,
                   role = excluded.role, entered_on = excluded.entered_on, exited_on = excluded.exited_on,
                   third_country_national = excluded.third_country_national, employment = excluded.employment,
                   unemployed_since = excluded.unemployed_since, in_education = excluded.in_education,
                   isced = excluded.isced, cefr_entry = excluded.cefr_entry, cefr_exit = excluded.cefr_exit,
                   exit_status = excluded.exit_status, exit_status_on = excluded.exit_status_on,
                   exit_in_education = excluded.exit_in_education, exit_qualification = excluded.exit_qualification,
                   exit_reason = excluded.exit_reason, other_fund = excluded.other_fund,
                   unaccompanied_minor = excluded.unaccompanied_minor, status_6m = excluded.status_6m,
                   improved_6m = excluded.improved_6m, recognition_applied_on = excluded.recognition_applied_on,
                   residence_applied_on = excluded.residence_applied_on
            """,
            """
            delete from earlier_support where enrolment_id in
                   (select id from jsonb_populate_recordset(null::enrolment, cast(:s as jsonb) -> 'enrolment'))
            """,
            """
            delete from earlier_attendance t using jsonb_populate_recordset(null::earlier_attendance, cast(:s as jsonb) -> 'earlier') o
             where t.day = o.day and t.support = o.support
               and t.enrolment_id in (select id from jsonb_populate_recordset(null::enrolment, cast(:s as jsonb) -> 'enrolment'))
            """,
            "insert into earlier_support select * from jsonb_populate_recordset(null::earlier_support, cast(:s as jsonb) -> 'support')",
            "insert into earlier_attendance select * from jsonb_populate_recordset(null::earlier_attendance, cast(:s as jsonb) -> 'earlier')",
            """
            update pseudonym t set enrolment_id = o.owner
              from jsonb_to_recordset(cast(:s as jsonb) -> 'pseudonym') as o(id bigint, owner bigint) where t.id = o.id
            """,
            "insert into spell select * from jsonb_populate_recordset(null::spell, cast(:s as jsonb) -> 'spell')",
            """
            delete from check_in t using jsonb_populate_recordset(null::check_in, cast(:s as jsonb) -> 'came') o
             where t.session_id = o.session_id
               and t.enrolment_id in (select id from jsonb_populate_recordset(null::enrolment, cast(:s as jsonb) -> 'enrolment'))
            """,
            "insert into check_in select * from jsonb_populate_recordset(null::check_in, cast(:s as jsonb) -> 'came')",
            """
            insert into attendance (tenant_id, session_id, enrolment_id, minutes, late)
            select tenant_id, session_id, enrolment_id, minutes, coalesce(late, false)
              from jsonb_populate_recordset(null::attendance, cast(:s as jsonb) -> 'attendance')
            """,
            """
            update target_group_check t set enrolment_id = o.owner
              from jsonb_to_recordset(cast(:s as jsonb) -> 'check') as o(id bigint, owner bigint) where t.id = o.id
            """,
            """
            update consent t set enrolment_id = o.owner
              from jsonb_to_recordset(cast(:s as jsonb) -> 'consent') as o(id bigint, owner bigint) where t.id = o.id
            """);

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    Snapshots(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** Both as they are now, sealed for that row of merges. */
    public byte[] take(long merge, long first, long second) {
        var text = jdbc.sql(TAKE)
                .param("ids", new Long[] {first, second})
                .param("phone1", contact(first, "phone"))
                .param("phone2", contact(second, "phone"))
                .param("email1", contact(first, "email"))
                .param("email2", contact(second, "email"))
                .query(String.class)
                .single();
        var sealed = cipher.seal("person_merge", "snapshot", merge, text);
        return sealed == null ? new byte[0] : sealed;
    }

    /** Puts both back as they were. */
    public void putBack(long merge, long first, long second, byte[] sealed) {
        var text = cipher.open("person_merge", "snapshot", merge, sealed);
        PUT_BACK.forEach(sql -> jdbc.sql(sql).param("s", text).update());
        reach(first, text, 0);
        reach(second, text, 1);
    }

    /** What stands in a field of contact data, opened. */
    @Nullable String contact(long person, String column) {
        return jdbc.sql("select " + column + " from identity where person_id = :person")
                .param("person", person)
                .query((row, at) ->
                        java.util.Optional.ofNullable(cipher.open("identity", column, person, row.getBytes(1))))
                .single()
                .orElse(null);
    }

    /** Writes a field of contact data, sealed for the person. */
    void reach(long person, String column, @Nullable String value) {
        jdbc.sql("update identity set " + column + " = :sealed where person_id = :person")
                .param("sealed", cipher.seal("identity", column, person, value), java.sql.Types.BINARY)
                .param("person", person)
                .update();
    }

    private void reach(long person, @Nullable String text, int place) {
        for (var column : List.of("phone", "email")) {
            var value = jdbc.sql("select cast(:s as jsonb) -> '" + column + "' ->> " + place)
                    .param("s", text)
                    .query((row, at) -> java.util.Optional.ofNullable(row.getString(1)))
                    .single();
            reach(person, column, value.orElse(null));
        }
    }
}
