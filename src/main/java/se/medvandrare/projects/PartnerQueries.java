package se.medvandrare.projects;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.medvandrare.base.Option;

/** Reads whom a project works with, for those who lead it. */
@Repository
class PartnerQueries {

    private final JdbcClient jdbc;

    PartnerQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The wanted with the step they took last. */
    List<PartnersPage.Wanted> wanted(long project) {
        return jdbc.sql("""
                select s.id, o.name, s.wanted_state as state, t.taken_on, t.note
                  from partnership s
                  join organisation o on o.id = s.organisation_id
                  left join lateral (select taken_on, note from partnership_step
                                      where partnership_id = s.id and tenant_id = current_tenant()
                                      order by id desc limit 1) t on true
                 where s.project_id = :project and s.role = 'WANTED'
                 order by array_position(array['JOINED', 'AGREED', 'CONTACTED', 'NOT_CONTACTED'], s.wanted_state),
                          o.name collate "sv-x-icu"
                """)
                .param("project", project)
                .query(PartnersPage.Wanted.class)
                .list();
    }

    List<PartnersPage.Contact> contacts(long project) {
        return jdbc.sql("""
                select c.id, c.organisation_id, o.name as organisation, c.function, c.name, c.phone, c.email
                  from partner_contact c join organisation o on o.id = c.organisation_id
                 where c.project_id = :project and c.tenant_id = current_tenant()
                 order by o.name collate "sv-x-icu", c.function collate "sv-x-icu", c.id
                """)
                .param("project", project)
                .query(PartnersPage.Contact.class)
                .list();
    }

    List<PartnersPage.Step> steps(long partnership) {
        return jdbc.sql("""
                select t.id, t.state, t.taken_on, t.note, a.name as by_name
                  from partnership_step t left join account a on a.id = t.account_id
                 where t.partnership_id = :partnership and t.tenant_id = current_tenant()
                 order by t.id
                """)
                .param("partnership", partnership)
                .query(PartnersPage.Step.class)
                .list();
    }

    /** A partner of the project with what it was promised. */
    Optional<ProjectCard.Partner> promised(long project, long partnership) {
        return jdbc.sql("""
                select s.id, s.organisation_id, o.name, s.role, s.promised_gain, s.reached, s.forecast, s.wanted_state
                  from partnership s join organisation o on o.id = s.organisation_id
                 where s.project_id = :project and s.id = :partnership
                """)
                .param("project", project)
                .param("partnership", partnership)
                .query(ProjectCard.Partner.class)
                .optional();
    }

    /** Every reading of what the partner has got, the latest first. */
    List<GainPage.Row> gains(long partnership) {
        return jdbc.sql("""
                select g.id, g.read_on, g.reached, g.forecast, g.note, g.source, a.name as by_name,
                       g.struck_at is not null as struck
                  from gain_reading g left join account a on a.id = g.account_id
                 where g.partnership_id = :partnership and g.tenant_id = current_tenant()
                 order by g.read_on desc, g.id desc
                """)
                .param("partnership", partnership)
                .query(GainPage.Row.class)
                .list();
    }

    /** Everyone in the project, wanted or not. */
    List<Option> actors(long project) {
        return jdbc.sql("""
                select o.id as value, o.name as label from organisation o
                 where o.id in (select organisation_id from partnership where project_id = :project)
                 order by o.name collate "sv-x-icu"
                """).param("project", project).query(Option.class).list();
    }
}
