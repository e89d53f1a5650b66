package se.medvandrare.activities;

import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.medvandrare.base.Languages;
import se.medvandrare.projects.ProjectFacts;
import se.medvandrare.projects.ProjectTime;

/** When the activities of a project take place. */
@Repository
class ActivityTime implements ProjectTime {

    private final JdbcClient jdbc;
    private final Languages languages;

    ActivityTime(JdbcClient jdbc, Languages languages) {
        this.jdbc = jdbc;
        this.languages = languages;
    }

    @Override
    public List<Span> of(ProjectFacts project) {
        return jdbc.sql("""
                select a.id, a.goal_id, t.title, case l.tag when 'sv-simple' then 'sv' else l.tag end as lang,
                       l.direction as dir, (s.first at time zone 'Europe/Stockholm')::date as "from",
                       (s.last at time zone 'Europe/Stockholm')::date as till
                  from activity a
                  join lateral (select title, language from activity_text where activity_id = a.id
                                 order by language <> :tag, language <> 'sv', language limit 1) t on true
                  join language l on l.tag = t.language
                  join lateral (select min(starts_at) as first, max(starts_at) as last from session
                                 where activity_id = a.id and not cancelled) s on s.first is not null
                 where a.project_id = :project
                 order by s.first, a.id
                """)
                .param("project", project.id())
                .param("tag", languages.of(LocaleContextHolder.getLocale()).tag())
                .query(Span.class)
                .list();
    }
}
