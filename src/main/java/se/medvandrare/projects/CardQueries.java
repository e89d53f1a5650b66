package se.medvandrare.projects;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.medvandrare.base.Language;
import se.medvandrare.base.Option;

/** Reads the cards of projects; they are public. */
@Repository
class CardQueries {

    private final JdbcClient jdbc;

    CardQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ProjectCard.Facts facts(long project) {
        return jdbc.sql("""
                select p.id, p.slug, p.name, p.framework, f.name as framework_name, p.fund, p.fund_period, p.decision,
                       p.programme_area, p.phase, p.archived, p.fictional, p.starts_on, p.ends_on, p.granted, p.total_budget,
                       p.region, p.municipalities, p.contact, p.owner_id, o.name as owner, t.name as tenant, m.name as municipality,
                       b.slug as before_slug, b.name as before_name, a.slug as after_slug, a.name as after_name
                  from project p
                  join organisation o on o.id = p.owner_id
                  join tenant t on t.id = p.owner_tenant_id
                  left join framework f on f.code = p.framework
                  left join municipality m on m.id = p.municipality_id
                  left join project b on b.id = p.continues_id
                  left join lateral (select slug, name from project where continues_id = p.id order by id limit 1) a on true
                 where p.id = :project
                """)
                .param("project", project)
                .query(ProjectCard.Facts.class)
                .single();
    }

    /** The card's texts in the reader's language, else in Swedish, else in whatever there is; null when nobody wrote any. */
    ProjectCard.@Nullable Text text(long project, Language reader) {
        return jdbc.sql("""
                select x.short_description, x.summary, x.background, x.purpose, x.objectives, x.accessibility, x.equality,
                       x.transnational,
                       case l.tag when 'sv-simple' then 'sv' else l.tag end as lang, l.direction as dir
                  from project_text x join language l on l.tag = x.language
                 where x.project_id = :project
                 order by l.tag <> :tag, l.tag <> 'sv', l.position
                 limit 1
                """)
                .param("project", project)
                .param("tag", reader.tag())
                .query(ProjectCard.Text.class)
                .optional()
                .orElse(null);
    }

    /** Tags of the languages the card has been written in. */
    List<String> written(long project) {
        return jdbc.sql("select language from project_text where project_id = :project")
                .param("project", project)
                .query(String.class)
                .list();
    }

    List<ProjectCard.Partner> partners(long project) {
        return jdbc.sql("""
                select s.id, s.organisation_id, o.name, s.role, s.promised_gain, s.reached, s.forecast, s.wanted_state
                  from partnership s join organisation o on o.id = s.organisation_id
                 where s.project_id = :project
                 order by array_position(array['OWNER', 'CO_FINANCIER', 'PARTNER', 'REFERENCE', 'WANTED'], s.role),
                          o.name collate "sv-x-icu"
                """)
                .param("project", project)
                .query(ProjectCard.Partner.class)
                .list();
    }

    List<ProjectCard.GoalRow> goals(long project) {
        return jdbc.sql("""
                select id, kind, name, about, parent_id from goal where project_id = :project
                 order by array_position(array['GOAL', 'SUB_GOAL', 'AREA', 'TRACK', 'MUNICIPAL_GOAL', 'WANTED_EFFECT'], kind),
                          position
                """)
                .param("project", project)
                .query(ProjectCard.GoalRow.class)
                .list();
    }

    /** The posts; a month of full time is a twelfth of the hours of the rule that holds that day. */
    List<ProjectCard.Post> staff(long project, LocalDate day) {
        return jdbc.sql("""
                select s.id, s.title, s.share, coalesce(round(r.number / 12 * s.share / 100), 0)::int as hours, s.tasks
                  from project_staff s
                  left join lateral (select number from cost_rule
                                      where kind = 'HOURS' and valid_from <= :day and coalesce(valid_to, :day) >= :day
                                      order by valid_from desc limit 1) r on true
                 where s.project_id = :project order by s.share desc, s.id
                """)
                .param("project", project)
                .param("day", day)
                .query(ProjectCard.Post.class)
                .list();
    }

    /** When the project's logo was drawn, in seconds, which tells it from those before; null when it has none. */
    @Nullable Long logo(long project) {
        return jdbc.sql("select extract(epoch from made_at)::bigint from project_logo where project_id = :project")
                .param("project", project)
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    /** The summary in another language than the reader's, for a fund that asks for it; null when nobody wrote it. */
    @Nullable String summary(long project, String language) {
        return jdbc.sql("select summary from project_text where project_id = :project and language = :language")
                .param("project", project)
                .param("language", language)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    List<ProjectCard.ReadingRow> readings(long indicator) {
        return jdbc.sql("""
                select r.id, r.read_on, r.value, r.source, a.name as by_name, r.struck_at is not null as struck
                  from reading r left join account a on a.id = r.account_id
                 where r.own_indicator_id = :indicator order by r.read_on desc, r.id desc
                """)
                .param("indicator", indicator)
                .query(ProjectCard.ReadingRow.class)
                .list();
    }

    List<Option> frameworks() {
        return jdbc.sql("select code as value, name as label from framework order by starts_on desc, code")
                .query(Option.class)
                .list();
    }

    /** The fund of a framework; null when there is no such framework. */
    @Nullable String fund(@Nullable String framework) {
        return jdbc.sql("select fund from framework where code = :framework")
                .param("framework", framework, java.sql.Types.VARCHAR)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    boolean isIndicator(String framework, String code) {
        return yes(jdbc.sql("select exists (select from indicator where framework = :framework and code = :code)")
                .param("framework", framework)
                .param("code", code));
    }

    boolean hasPartner(long project, long organisation, PartnerRole role, long except) {
        return yes(jdbc.sql("""
                select exists (select from partnership where project_id = :project and organisation_id = :organisation
                                  and role = :role and id <> :except)
                """)
                .param("project", project)
                .param("organisation", organisation)
                .param("role", role.name())
                .param("except", except));
    }

    /** Whether what the partner got has been read, and the reading stands. */
    boolean hasReading(long partnership) {
        return yes(jdbc.sql("""
                select exists (select from gain_reading where tenant_id = current_tenant() and partnership_id = :partnership
                                  and struck_at is null)
                """).param("partnership", partnership));
    }

    boolean goalIsUsed(long goal) {
        return yes(jdbc.sql("""
                select exists (select from goal where parent_id = :goal)
                    or exists (select from own_indicator where goal_id = :goal)
                    or exists (select from target where goal_id = :goal)
                    or exists (select from goal_contribution where municipal_goal_id = :goal)
                """).param("goal", goal));
    }

    int nextIndicator(long project) {
        return jdbc.sql("select 1 + coalesce(max(position), 0) from own_indicator where project_id = :project")
                .param("project", project)
                .query(Integer.class)
                .single();
    }

    private static boolean yes(JdbcClient.StatementSpec question) {
        return question.query(Boolean.class).single();
    }
}
