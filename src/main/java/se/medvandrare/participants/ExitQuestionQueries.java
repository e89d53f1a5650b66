package se.medvandrare.participants;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes the one question at the exit. An answer is never read together with a name. */
@Repository
class ExitQuestionQueries {

    private final JdbcClient jdbc;

    ExitQuestionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether an indicator of the project's fund counts those who say that it helped. */
    boolean asks(long project) {
        return jdbc.sql("""
                select exists (select from project p join indicator_version v on v.framework = p.framework
                                where p.id = :project and 'HELPED' = any(v.conditions)
                                  and (v.owner_tenant_id is null or v.owner_tenant_id = p.owner_tenant_id))
                """).param("project", project).query(Boolean.class).single();
    }

    /** Gives each enrolment a number to answer by, unless it has one. */
    void number(Collection<Long> enrolments) {
        jdbc.sql("""
                insert into pseudonym (enrolment_id) select one from unnest(cast(:ids as bigint[])) as one
                 where not exists (select from pseudonym where enrolment_id = one)
                """).param("ids", enrolments.toArray(Long[]::new)).update();
    }

    /** By what number each of them answers, and in which language; nobody with protected identity. */
    List<Numbered> numbered(Collection<Long> enrolments) {
        return jdbc.sql("""
                select n.enrolment_id, min(n.id) as pseudonym, i.language
                  from pseudonym n
                  join enrolment e on e.id = n.enrolment_id
                  join identity i on i.person_id = e.person_id
                 where n.enrolment_id = any(:ids) group by n.enrolment_id, i.language
                """)
                .param("ids", enrolments.toArray(Long[]::new))
                .query(Numbered.class)
                .list();
    }

    /** The project that somebody answers about. */
    Optional<Long> project(long pseudonym) {
        return jdbc.sql(
                        "select e.project_id from pseudonym n join enrolment e on e.id = n.enrolment_id where n.id = :pseudonym")
                .param("pseudonym", pseudonym)
                .query(Long.class)
                .optional();
    }

    /** What was answered last on that day. */
    Optional<Boolean> last(long pseudonym, LocalDate day) {
        return jdbc.sql("""
                select helpful from exit_answer where pseudonym_id = :pseudonym and answered_on = :day order by id desc limit 1
                """)
                .param("pseudonym", pseudonym)
                .param("day", day)
                .query(Boolean.class)
                .optional();
    }

    void add(ExitLink link, boolean helpful, LocalDate day, String language) {
        jdbc.sql("""
                insert into exit_answer (id, pseudonym_id, helpful, answered_on, way, language)
                values (nextval('exit_answer_id'), :pseudonym, :helpful, :day, :way, :language)
                """)
                .param("pseudonym", link.pseudonym())
                .param("helpful", helpful)
                .param("day", day)
                .param("way", link.way().name())
                .param("language", language)
                .update();
    }

    /** By which number an enrolment answers. */
    record Numbered(
            long enrolmentId, long pseudonym, @Nullable String language) {}
}
