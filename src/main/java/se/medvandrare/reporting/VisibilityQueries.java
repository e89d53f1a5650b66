package se.medvandrare.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what a project has to show, and where it has shown it. */
@Repository
class VisibilityQueries {

    private final JdbcClient jdbc;

    VisibilityQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Things things(long project) {
        return jdbc.sql("""
                select coalesce(m.slug, 'alla') as municipality,
                       (select count(*) from activity a where a.project_id = p.id and a.published and not a.ended) as activities,
                       (select min(a.id) from activity a where a.project_id = p.id and a.published and not a.ended) as activity,
                       (select count(*) from session s join activity a on a.id = s.activity_id
                         where a.project_id = p.id and a.published and a.sign_up and not s.cancelled and s.starts_at > now()) as sign_ups,
                       (select min(s.id) from session s join activity a on a.id = s.activity_id
                         where a.project_id = p.id and a.published and a.sign_up and not s.cancelled and s.starts_at > now()) as sign_up,
                       (select count(*) from session s join activity a on a.id = s.activity_id
                         where a.project_id = p.id and not s.cancelled) as sessions,
                       (select max(s.id) from session s join activity a on a.id = s.activity_id
                         where a.project_id = p.id and not s.cancelled) as session,
                       (select count(*) from report r where r.project_id = p.id) as reports,
                       (select max(r.id) from report r where r.project_id = p.id) as report,
                       (select count(*) from language l where l.active) as languages
                  from project p left join municipality m on m.id = p.municipality_id
                 where p.id = :project
                """).param("project", project).query(Things.class).single();
    }

    /** The active languages without a short description of the project. */
    List<String> untold(long project) {
        return jdbc.sql("""
                select l.tag from language l
                 where l.active and not exists (select from project_text t where t.project_id = :project
                                                   and t.language = l.tag and t.short_description <> '')
                 order by l.position
                """).param("project", project).query(String.class).list();
    }

    List<VisibilityPage.Proof> proofs(long project) {
        return jdbc.sql("""
                select id, kind, place, shown_on, link, note from visibility_proof
                 where project_id = :project order by shown_on desc, id desc
                """)
                .param("project", project)
                .query(VisibilityPage.Proof.class)
                .list();
    }

    /** How many of each thing there are, and one of each. */
    record Things(
            String municipality,
            long activities,
            @Nullable Long activity,
            long signUps,
            @Nullable Long signUp,
            long sessions,
            @Nullable Long session,
            long reports,
            @Nullable Long report,
            long languages) {}
}
