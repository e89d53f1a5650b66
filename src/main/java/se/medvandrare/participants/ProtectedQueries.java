package se.medvandrare.participants;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.medvandrare.accounts.FieldCipher;
import se.medvandrare.base.Languages;

/** Reads people with protected identity: lists by code alone, and single fields for who has cleared the transaction. */
@Repository
class ProtectedQueries {

    private final JdbcClient jdbc;
    private final ProtectedReach reach;
    private final FieldCipher cipher;
    private final Languages languages;

    ProtectedQueries(JdbcClient jdbc, ProtectedReach reach, FieldCipher cipher, Languages languages) {
        this.jdbc = jdbc;
        this.reach = reach;
        this.cipher = cipher;
        this.languages = languages;
    }

    List<ProtectedRow> list() {
        return reach.ask("""
                select p.id as person_id, p.code, min(e.entered_on) as entered_on,
                       coalesce(bool_or(e.exited_on is null and e.id is not null), false) as inside,
                       exists (select from protection_lift where person_id = p.id and approved_at is null
                                  and withdrawn_at is null and asked_at > now() - interval '7 days') as waiting
                  from person p left join enrolment e on e.person_id = p.id
                   and (:everywhere or e.project_id = any(:projects))
                 where
                """ + ProtectedReach.WITHIN + " group by p.tenant_id, p.id order by p.code")
                .query(ProtectedRow.class)
                .list();
    }

    /** The references of a project's people with protected identity. */
    List<String> references(long project) {
        return jdbc.sql("""
                select p.code from enrolment e join person p on p.id = e.person_id
                 where e.project_id = :project and p.protected order by p.code
                """).param("project", project).query(Integer.class).list().stream()
                .map(ProtectedRow::coded)
                .toList();
    }

    int code(long person) {
        return jdbc.sql("select code from person where id = :person")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    /** What stands in the field; the transaction must be cleared for all that lies in the identity. */
    List<String> read(Person person, ProtectedField field) {
        return switch (field) {
            case GIVEN_NAME -> texts("select given_name from identity where person_id = :person", person);
            case FAMILY_NAME -> texts("select family_name from identity where person_id = :person", person);
            case LANGUAGE ->
                texts("select language from identity where person_id = :person and language is not null", person)
                        .stream()
                        .map(tag -> languages.get(tag).nameIn(LocaleContextHolder.getLocale()))
                        .toList();
            case BIRTH_DATE -> known(person.birthDate());
            case PROJECTS ->
                reach.ask(
                                "select r.name from enrolment e join project r on r.id = e.project_id where e.person_id = :person"
                                        + " and (:everywhere or r.id = any(:projects)) order by e.entered_on, e.id")
                        .param("person", person.id())
                        .query(String.class)
                        .list();
            case NUMBER -> numbers(person);
        };
    }

    private List<String> numbers(Person person) {
        return jdbc.sql("select id, number from identifier where person_id = :person order by since desc, id desc")
                .param("person", person.id())
                .query((row, at) ->
                        String.valueOf(cipher.open("identifier", "number", row.getLong("id"), row.getBytes("number"))))
                .list();
    }

    private List<String> texts(String sql, Person person) {
        return jdbc.sql(sql).param("person", person.id()).query(String.class).list().stream()
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static List<String> known(@Nullable Object value) {
        return value == null ? List.of() : List.of(value.toString());
    }
}
