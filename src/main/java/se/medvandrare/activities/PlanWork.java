package se.medvandrare.activities;

import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.medvandrare.base.Languages;
import se.medvandrare.projects.GoalWork;
import se.medvandrare.projects.ProjectFacts;

/** The activities of a project, for its plan and for whoever asks what is done for a goal. */
@Repository
class PlanWork implements GoalWork {

    private final JdbcClient jdbc;
    private final Languages languages;

    PlanWork(JdbcClient jdbc, Languages languages) {
        this.jdbc = jdbc;
        this.languages = languages;
    }

    @Override
    public List<Work> of(ProjectFacts project) {
        return jdbc.sql("""
                select a.goal_id, a.id, t.title, case l.tag when 'sv-simple' then 'sv' else l.tag end as lang,
                       l.direction as dir, a.published and not a.ended as published
                  from activity a
                  join lateral (select title, language from activity_text where activity_id = a.id
                                 order by language <> :tag, language <> 'sv', language limit 1) t on true
                  join language l on l.tag = t.language
                 where a.project_id = :project and a.goal_id is not null
                 order by t.title, a.id
                """)
                .param("project", project.id())
                .param("tag", languages.of(LocaleContextHolder.getLocale()).tag())
                .query(Work.class)
                .list();
    }
}
