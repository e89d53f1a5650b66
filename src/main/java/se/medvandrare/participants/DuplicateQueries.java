package se.medvandrare.participants;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.medvandrare.accounts.FieldCipher;
import se.medvandrare.base.Languages;
import se.medvandrare.participants.DuplicatePage.Merged;
import se.medvandrare.participants.DuplicatePage.Pair;
import se.medvandrare.participants.DuplicatePage.Side;

/** Finds people who may have been registered twice. PostgreSQL hides protected identities, so they are never among them. */
@Repository
class DuplicateQueries {

    /** The earlier registration is {@code a}; both take part in projects that are led, one at least in this one. */
    private static final String PAIRS = """
            select a.id as kept_id, b.id as gone_id, btrim(i.given_name || ' ' || i.family_name) as kept_name,
                   btrim(j.given_name || ' ' || j.family_name) as gone_name, a.birth_date
              from person a
              join person b on b.birth_date = a.birth_date and (b.registered_on, b.id) > (a.registered_on, a.id)
              join identity i on i.person_id = a.id
              join identity j on j.person_id = b.id
             where a.merged_into is null and b.merged_into is null and not a.protected and not b.protected
               and similarity(i.sort_name, j.sort_name) >= 0.5
               and exists (select from enrolment where person_id = a.id and project_id = any(:led))
               and exists (select from enrolment where person_id = b.id and project_id = any(:led))
               and exists (select from enrolment where person_id in (a.id, b.id) and project_id = :project)
            """;

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final Languages languages;

    DuplicateQueries(JdbcClient jdbc, FieldCipher cipher, Languages languages) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.languages = languages;
    }

    List<Pair> pairs(long project, Collection<Long> led) {
        return jdbc.sql(PAIRS + " order by i.sort_name, a.id, b.id limit 200")
                .param("project", project)
                .param("led", led.toArray(Long[]::new))
                .query(Pair.class)
                .list();
    }

    boolean isPair(long project, Collection<Long> led, long kept, long gone) {
        return jdbc.sql(PAIRS + " and a.id = :kept and b.id = :gone")
                .param("project", project)
                .param("led", led.toArray(Long[]::new))
                .param("kept", kept)
                .param("gone", gone)
                .query(Pair.class)
                .optional()
                .isPresent();
    }

    /** Merges of people of the project that can still be undone; none of people who were protected since. */
    List<Merged> merged(long project) {
        return jdbc.sql("""
                select m.id, btrim(i.given_name || ' ' || i.family_name) as name, c.name as merged_by,
                       (m.merged_at at time zone 'Europe/Stockholm')::date as merged_on
                  from person_merge m
                  join identity i on i.person_id = m.kept_id
                  join account c on c.id = m.merged_by
                 where m.undone_at is null and m.merged_at > now() - interval '30 days'
                   and exists (select from enrolment where person_id = m.kept_id and project_id = :project)
                 order by m.merged_at desc
                """).param("project", project).query(Merged.class).list();
    }

    Side side(long person) {
        return jdbc.sql("""
                select p.*, i.given_name, i.family_name, i.language, i.phone, i.email,
                       (select count(*) from enrolment e join attendance x on x.enrolment_id = e.id
                         where e.person_id = p.id) as sessions
                  from person p join identity i on i.person_id = p.id where p.id = :person
                """)
                .param("person", person)
                .query((row, at) -> new Side(
                        person,
                        (row.getString("given_name") + " " + row.getString("family_name")).strip(),
                        Person.Gender.valueOf(row.getString("gender")),
                        language(row.getString("language")),
                        cipher.open("identity", "phone", person, row.getBytes("phone")),
                        cipher.open("identity", "email", person, row.getBytes("email")),
                        row.getObject("birth_date", LocalDate.class),
                        row.getObject("registered_on", LocalDate.class),
                        numbers(person),
                        projects(person),
                        row.getInt("sessions")))
                .single();
    }

    private @Nullable String language(@Nullable String tag) {
        return tag == null ? null : languages.get(tag).nameIn(LocaleContextHolder.getLocale());
    }

    private List<String> numbers(long person) {
        return jdbc.sql(
                        "select id, kind, number from identifier where person_id = :person order by since desc, id desc")
                .param("person", person)
                .query((row, at) -> PersonalNumber.masked(
                        Identifier.Kind.valueOf(row.getString("kind")),
                        String.valueOf(cipher.open("identifier", "number", row.getLong("id"), row.getBytes("number")))))
                .list();
    }

    private List<String> projects(long person) {
        return jdbc.sql("select r.name || ', ' || e.entered_on from enrolment e join project r on r.id = e.project_id"
                        + " where e.person_id = :person order by e.entered_on, e.id")
                .param("person", person)
                .query(String.class)
                .list();
    }
}
