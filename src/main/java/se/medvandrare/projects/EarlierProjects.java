package se.medvandrare.projects;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.medvandrare.base.Option;
import se.medvandrare.base.Refused;

/** Which projects a project can continue: the others of its tenant, and not those that come after itself. */
@Repository
class EarlierProjects {

    private static final String CHOICES = """
            with recursive later as (
                select id from project where id = :project
                union
                select p.id from project p join later on p.continues_id = later.id)
            select e.slug as value, e.name || ' (' || e.slug || ')' as label
              from project p join project e on e.owner_tenant_id = p.owner_tenant_id
             where p.id = :project and e.id not in (select id from later)
             order by e.name, e.slug
            """;

    private final JdbcClient jdbc;

    EarlierProjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Option> choices(long project) {
        return jdbc.sql(CHOICES).param("project", project).query(Option.class).list();
    }

    /** The id of the one chosen; null when none was. */
    @Nullable Long id(long project, @Nullable String slug) {
        if (slug == null || slug.isBlank()) {
            return null;
        }
        if (choices(project).stream().noneMatch(choice -> Objects.equals(choice.value(), slug))) {
            throw new Refused("projects.refused.continues");
        }
        return jdbc.sql("select id from project where slug = :slug")
                .param("slug", slug)
                .query(Long.class)
                .single();
    }

    @Nullable String slug(@Nullable Long id) {
        return id == null
                ? null
                : jdbc.sql("select slug from project where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single();
    }
}
