package se.medvandrare.projects;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads lists of projects. */
@Repository
class ProjectListQueries {

    private static final String ROW = """
            select p.slug, p.name, o.name as owner, m.name as municipality, p.fund, p.phase, p.archived, p.fictional,
                   p.starts_on, p.ends_on, x.short_description,
                   case x.language when 'sv-simple' then 'sv' else coalesce(x.language, 'sv') end as lang,
                   coalesce(x.direction, 'ltr') as dir,
                   exists (select from account_role r
                            where r.account_id = :account and r.works_for = p.owner_tenant_id and r.role = 'LEADER'
                              and (r.scope = 'TENANT' or r.scope = 'PROJECT' and r.scope_id = p.id)) as led,
                   exists (select from account_role r
                            where r.account_id = :account and r.works_for = p.owner_tenant_id and r.role = 'ADMIN') as administered
              from project p
              join organisation o on o.id = p.owner_id
              left join municipality m on m.id = p.municipality_id
              left join lateral (select t.short_description, t.language, l.direction
                                   from project_text t join language l on l.tag = t.language
                                  where t.project_id = p.id
                                  order by l.tag <> :tag, l.tag <> 'sv', l.position limit 1) x on true
            """;

    private static final String WORK = "with listed as (" + ROW + """
            )
            select slug, name, owner, municipality, fund, phase, archived, fictional, starts_on, ends_on,
                   short_description, lang, dir, led
              from listed where led or administered order by archived, name, slug
            """;

    private final JdbcClient jdbc;

    ProjectListQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of one municipality, or of all when it is 0. */
    List<ProjectRow> listed(long municipality, String tag) {
        return rows("where :municipality = 0 or p.municipality_id = :municipality", tag)
                .param("municipality", municipality)
                .param("account", 0)
                .query(ProjectRow.class)
                .list();
    }

    /** Those an account leads or administers. */
    List<ProjectRow> work(long account, String tag) {
        return jdbc.sql(WORK)
                .param("tag", tag)
                .param("account", account)
                .query(ProjectRow.class)
                .list();
    }

    private JdbcClient.StatementSpec rows(String where, String tag) {
        return jdbc.sql(ROW + where + " order by p.archived, p.name, p.slug").param("tag", tag);
    }
}
