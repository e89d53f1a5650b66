package se.medvandrare.reporting;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.medvandrare.reporting.HorizontalPage.Course;

/** Reads what the horizontal principles ask of a project: gender, and what is required of its courses. */
@Repository
class HorizontalQueries {

    /** Language, civic orientation and training; and what somebody has described as a course. */
    private static final String COURSES = """
              from activity v
             where v.project_id = :project and (v.published or v.ended)
               and (v.support in ('LANGUAGE_COURSE', 'CIVIC_ORIENTATION') or v.theme = 'TRAINING' or v.delivered_by is not null)
            """;

    private final JdbcClient jdbc;

    HorizontalQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody enrolled as a participant; people with protected identity are counted like everybody else. */
    Balance participants(long project) {
        return jdbc.sql("""
                select count(*) filter (where p.gender = 'WOMAN') as women, count(*) filter (where p.gender = 'MAN') as men,
                       count(*) filter (where p.gender = 'NON_BINARY') as other,
                       count(*) filter (where p.gender = 'UNKNOWN') as unknown
                  from enrolment e join person p on p.tenant_id = e.tenant_id and p.id = e.person_id
                 where e.project_id = :project and e.role = 'PARTICIPANT'
                """).param("project", project).query(Balance.class).single();
    }

    /** Who teaches the courses; somebody who teaches two is counted in both. */
    Balance trainers(List<Course> courses) {
        return new Balance(
                courses.stream().mapToLong(it -> number(it.trainersWomen())).sum(),
                courses.stream().mapToLong(it -> number(it.trainersMen())).sum(),
                0,
                courses.stream().mapToLong(it -> number(it.trainersOther())).sum());
    }

    List<Course> courses(long project) {
        return jdbc.sql("""
                select v.id, coalesce((select t.title from activity_text t where t.activity_id = v.id
                                        order by t.language = 'sv' desc, t.language limit 1), '') as title,
                       v.accessible, v.accessible_note, v.gender_item, v.delivered_by, v.trainers_women, v.trainers_men,
                       v.trainers_other
                """ + COURSES + " order by title, v.id")
                .param("project", project)
                .query(Course.class)
                .list();
    }

    private static long number(@org.jspecify.annotations.Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
