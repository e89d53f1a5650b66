package se.medvandrare.reporting;

/**
 * The facts that are counted by, one row per participant of a project: the SQL every figure begins with. Staff and
 * contributors have no row, nor have head-counts. A person with protected identity has one like everybody else. Entry facts
 * are of the first entry, exit facts of the last exit; who entered again has no exit. An age is reached on the birthday, on
 * 1 March by who was born on 29 February, and is that of the first entry. The support comes from the kind of the project's
 * activities that the person attended.
 */
class Facts {

    /**
     * Two common table expressions; needs {@code :project} and {@code :framework}. Facts are called {@code f}. They are
     * materialized: else PostgreSQL works out each fact anew for every figure that asks for it.
     */
    static final String WITH = """
            with support as (
                select a.enrolment_id,
                       bool_or(v.support = 'LANGUAGE_COURSE') as language_course,
                       bool_or(v.support = 'CIVIC_ORIENTATION') as civic_orientation,
                       bool_or(v.support = 'PROFESSIONAL_GUIDANCE') as professional_guidance
                  from activity v
                  join session s on s.activity_id = v.id
                  join attendance a on a.session_id = s.id
                 where v.project_id = :project and v.support is not null
                 group by a.enrolment_id),
            facts as materialized (
                select x.*, coalesce(b.label, 'UNKNOWN') as band
                  from (select e.id, e.person_id, p.gender, p.birth_date, p.protected, e.entered_on, e.exited_on,
                               case when p.birth_date <= e.entered_on
                                    then extract(year from age(e.entered_on, p.birth_date)) end as age,
                               e.third_country_national,
                               exists (select from target_group_check c where c.enrolment_id = e.id) as checked,
                               e.employment, e.unemployed_since, e.in_education, e.isced,
                               array_position(array['A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'], e.cefr_entry) as level_entry,
                               array_position(array['A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'], e.cefr_exit) as level_exit,
                               case when coalesce(e.exit_status_on, e.exited_on) <= e.exited_on + 28
                                    then e.exit_status end as exit_status,
                               e.exit_in_education, e.exit_qualification,
                               u.enrolment_id is not null as supported,
                               coalesce(u.language_course, false) as language_course,
                               coalesce(u.civic_orientation, false) as civic_orientation,
                               coalesce(u.professional_guidance, false) as professional_guidance
                          from enrolment e
                          join person p on p.tenant_id = e.tenant_id and p.id = e.person_id
                          left join support u on u.enrolment_id = e.id
                         where e.project_id = :project and e.role = 'PARTICIPANT') x
                  left join age_band b on b.framework = :framework
                                      and x.age between b.from_age and coalesce(b.to_age, 999))
            """;

    private Facts() {}
}
