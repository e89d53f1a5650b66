package se.medvandrare.reporting;

/**
 * The facts that are counted by, one row per participant of a project: the SQL every figure begins with. Staff and
 * contributors have no row, nor have head-counts. A person with protected identity has one like everybody else. Entry facts
 * are of the first entry, exit facts of the last exit; who entered again has no exit. An age is reached on the birthday, on
 * 1 March by who was born on 29 February, and is that of the first entry. The support comes from the kind of the project's
 * activities that the person attended, and from what is known of earlier.
 */
class Facts {

    /**
     * Three common table expressions; needs {@code :project}. Facts are called {@code f}. They are materialized: else
     * PostgreSQL works out each fact anew for every figure that asks for it.
     */
    static final String WITH = """
            with support as (
                select u.enrolment_id,
                       bool_or(u.support = 'LANGUAGE_COURSE') as language_course,
                       bool_or(u.support = 'CIVIC_ORIENTATION') as civic_orientation,
                       bool_or(u.support = 'PROFESSIONAL_GUIDANCE') as professional_guidance
                  from (select p.enrolment_id, coalesce(p.support, v.support) as support
                          from participation p
                          left join activity v on v.id = p.activity_id and v.project_id = p.project_id
                         where p.project_id = :project
                         union all
                        select s.enrolment_id, s.support
                          from earlier_support s
                          join enrolment e on e.tenant_id = s.tenant_id and e.id = s.enrolment_id
                         where e.project_id = :project) u
                 where u.support is not null
                 group by u.enrolment_id),
            answer as (
                select distinct on (n.enrolment_id) n.enrolment_id, a.helpful
                  from enrolment e
                  join pseudonym n on n.tenant_id = e.tenant_id and n.enrolment_id = e.id
                  join exit_answer a on a.tenant_id = n.tenant_id and a.pseudonym_id = n.id
                 where e.project_id = :project
                 order by n.enrolment_id, a.answered_on desc, a.id desc),
            facts as materialized (
                select e.id, e.person_id, p.gender, p.birth_date, p.protected, e.entered_on, e.exited_on,
                       cast(e.exited_on + interval '6 months' as date) as six_months_after,
                       case when p.birth_date <= e.entered_on
                            then cast(extract(year from age(e.entered_on, p.birth_date)) as integer) end as age,
                       e.third_country_national,
                       exists (select from target_group_check c
                                where c.tenant_id = e.tenant_id and c.enrolment_id = e.id) as checked,
                       e.employment, e.unemployed_since, e.in_education, e.isced,
                       array_position(array['A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'], e.cefr_entry) as level_entry,
                       array_position(array['A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'], e.cefr_exit) as level_exit,
                       case when coalesce(e.exit_status_on, e.exited_on) <= e.exited_on + 28
                            then e.exit_status end as exit_status,
                       e.exit_in_education, e.exit_qualification, e.status_6m, e.improved_6m,
                       e.recognition_applied_on, e.residence_applied_on,
                       coalesce(h.helpful, false) as helpful, h.enrolment_id is not null as answered,
                       u.enrolment_id is not null as supported,
                       coalesce(u.language_course, false) as language_course,
                       coalesce(u.civic_orientation, false) as civic_orientation,
                       coalesce(u.professional_guidance, false) as professional_guidance
                  from enrolment e
                  join person p on p.tenant_id = e.tenant_id and p.id = e.person_id
                  left join support u on u.enrolment_id = e.id
                  left join answer h on h.enrolment_id = e.id
                 where e.project_id = :project and e.role = 'PARTICIPANT')
            """;

    private Facts() {}
}
