package se.medvandrare.projects;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.medvandrare.base.Language;

/** Reads projects for everybody; they are public. */
@Repository
class ProjectQueries {

    private static final String FACTS = """
            select id, slug, name, owner_tenant_id as tenant, municipality_id, framework, starts_on, ends_on, archived, fictional
              from project
            """;

    private final JdbcClient jdbc;

    ProjectQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ProjectFacts> facts(String slug) {
        return OncePerPage.read("slug " + slug, () -> jdbc.sql(FACTS + "where slug = :slug")
                .param("slug", slug)
                .query(ProjectFacts.class)
                .optional());
    }

    Optional<ProjectFacts> facts(long id) {
        return OncePerPage.read("id " + id, () -> jdbc.sql(FACTS + "where id = :id")
                .param("id", id)
                .query(ProjectFacts.class)
                .optional());
    }

    List<ProjectFacts> ofTenant(long tenant) {
        return jdbc.sql(FACTS + "where owner_tenant_id = :tenant order by archived, name, id")
                .param("tenant", tenant)
                .query(ProjectFacts.class)
                .list();
    }

    OptionalLong tenant(String slug) {
        return facts(slug).map(project -> OptionalLong.of(project.tenant())).orElseGet(OptionalLong::empty);
    }

    /** The short description in the reader's language, else in Swedish, else in whatever there is. */
    Optional<Funding> funding(long project, Language reader) {
        return jdbc.sql("""
                select p.name as project_name, p.slug, p.fund, coalesce(t.short_description, '') as short_description,
                       case t.tag when 'sv-simple' then 'sv' else coalesce(t.tag, 'sv') end as text_lang,
                       coalesce(t.direction, 'ltr') as text_dir
                  from project p
                  left join lateral (select x.short_description, l.tag, l.direction
                                       from project_text x join language l on l.tag = x.language
                                      where x.project_id = p.id
                                      order by l.tag <> :tag, l.tag <> 'sv', l.position
                                      limit 1) t on true
                 where p.id = :project and p.framework is not null
                """)
                .param("project", project)
                .param("tag", reader.tag())
                .query(Funding.class)
                .optional();
    }
}
