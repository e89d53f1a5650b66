package se.medvandrare.participants;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.participants.MergeForm.Pick;

/**
 * Makes one person of two, in rows: the first registration stays, numbers with their history, enrolments, attendance, checks,
 * consents and answers follow. Two enrolments in one project become one: what may change with time is as it was at the first
 * entry, what belongs to the person is what is known, the exit and what came after it are those of the latest spell, and who
 * was staff or a contributor in one is so in both.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Merger {

    private static final List<String> OF_THE_ENROLMENT = List.of(
            """
            insert into attendance (session_id, enrolment_id, minutes, late)
            select session_id, :kept, minutes, late from attendance where enrolment_id = :gone
                on conflict (tenant_id, session_id, enrolment_id)
                do update set minutes = excluded.minutes, late = excluded.late
                        where excluded.minutes > attendance.minutes
            """,
            "delete from attendance where enrolment_id = :gone",
            """
            insert into check_in (session_id, enrolment_id, checked_in_at)
            select session_id, :kept, checked_in_at from check_in where enrolment_id = :gone on conflict do nothing
            """,
            "delete from check_in where enrolment_id = :gone",
            "update target_group_check set enrolment_id = :kept where enrolment_id = :gone",
            "update consent set enrolment_id = :kept where enrolment_id = :gone",
            """
            insert into earlier_support (enrolment_id, support)
            select :kept, support from earlier_support where enrolment_id = :gone on conflict do nothing
            """,
            "delete from earlier_support where enrolment_id = :gone",
            """
            insert into earlier_attendance (enrolment_id, day, support, minutes)
            select :kept, day, support, minutes from earlier_attendance where enrolment_id = :gone
                on conflict (tenant_id, enrolment_id, day, support)
                do update set minutes = greatest(earlier_attendance.minutes, excluded.minutes)
            """,
            "delete from earlier_attendance where enrolment_id = :gone",
            "update pseudonym set enrolment_id = :kept where enrolment_id = :gone",
            """
            update enrolment k set
                   version = k.version + 1,
                   role = case when 'STAFF' in (first.role, other.role) then 'STAFF'
                               when 'CONTRIBUTOR' in (first.role, other.role) then 'CONTRIBUTOR'
                               else first.role end,
                   entered_on = first.entered_on,
                   third_country_national = coalesce(first.third_country_national, other.third_country_national),
                   unaccompanied_minor = coalesce(first.unaccompanied_minor, other.unaccompanied_minor),
                   employment = first.employment,
                   unemployed_since = first.unemployed_since,
                   in_education = first.in_education,
                   isced = first.isced,
                   cefr_entry = first.cefr_entry,
                   other_fund = coalesce(first.other_fund, other.other_fund),
                   exited_on = latest.exited_on,
                   exit_status = latest.exit_status,
                   exit_status_on = latest.exit_status_on,
                   exit_in_education = latest.exit_in_education,
                   exit_qualification = latest.exit_qualification,
                   exit_reason = latest.exit_reason,
                   status_6m = latest.status_6m,
                   improved_6m = latest.improved_6m,
                   cefr_exit = coalesce(latest.cefr_exit, first.cefr_exit, other.cefr_exit),
                   recognition_applied_on = least(first.recognition_applied_on, other.recognition_applied_on),
                   residence_applied_on = least(first.residence_applied_on, other.residence_applied_on)
              from (select * from enrolment where id in (:kept, :gone) order by entered_on, id limit 1) first,
                   (select * from enrolment where id in (:kept, :gone) order by entered_on desc, id desc limit 1) other,
                   (select e.* from enrolment e join spell s on s.enrolment_id = e.id where e.id in (:kept, :gone)
                     order by s.entered_on desc, s.exited_on desc nulls first, e.id desc limit 1) latest
             where k.id = :kept
            """);

    private final JdbcClient jdbc;
    private final Snapshots snapshots;

    Merger(JdbcClient jdbc, Snapshots snapshots) {
        this.jdbc = jdbc;
        this.snapshots = snapshots;
    }

    public void merge(long kept, long gone, MergeForm form) {
        choose(kept, gone, form);
        both("update identifier set person_id = :kept where person_id = :gone", kept, gone);
        both("update birth_date_change set person_id = :kept where person_id = :gone", kept, gone);
        twice(kept, gone).forEach(pair -> join(pair.kept(), pair.gone()));
        both("update enrolment set person_id = :kept, version = version + 1 where person_id = :gone", kept, gone);
        both("delete from identity where person_id = :gone", kept, gone);
    }

    private void choose(long kept, long gone, MergeForm form) {
        if (Pick.gone(form.phone())) {
            snapshots.reach(kept, "phone", snapshots.contact(gone, "phone"));
        }
        if (Pick.gone(form.email())) {
            snapshots.reach(kept, "email", snapshots.contact(gone, "email"));
        }
        jdbc.sql("""
                update identity k set version = k.version + 1,
                       given_name = case when :name then g.given_name else k.given_name end,
                       family_name = case when :name then g.family_name else k.family_name end,
                       language = case when :language then g.language else k.language end
                  from identity g where k.person_id = :kept and g.person_id = :gone
                """)
                .param("name", Pick.gone(form.name()))
                .param("language", Pick.gone(form.language()))
                .param("kept", kept)
                .param("gone", gone)
                .update();
        jdbc.sql("""
                update person k set version = k.version + 1, registered_on = least(k.registered_on, g.registered_on),
                       birth_date_source = coalesce(k.birth_date_source, g.birth_date_source),
                       gender = case when :gender then g.gender else k.gender end
                  from person g where k.id = :kept and g.id = :gone
                """)
                .param("gender", Pick.gone(form.gender()))
                .param("kept", kept)
                .param("gone", gone)
                .update();
        both("update person set merged_into = :kept, version = version + 1 where id = :gone", kept, gone);
    }

    private void join(long kept, long gone) {
        OF_THE_ENROLMENT.forEach(sql -> both(sql, kept, gone));
        var spells = jdbc.sql("""
                select distinct entered_on, exited_on from spell where enrolment_id in (:kept, :gone)
                 order by entered_on, exited_on nulls last
                """)
                .param("kept", kept)
                .param("gone", gone)
                .query(Spell.class)
                .list();
        both("delete from spell where enrolment_id in (:kept, :gone)", kept, gone);
        for (int place = 0; place < spells.size(); place++) {
            jdbc.sql(
                            "insert into spell (enrolment_id, number, entered_on, exited_on) values (:kept, :number, :from, :until)")
                    .param("kept", kept)
                    .param("number", place + 1)
                    .param("from", spells.get(place).enteredOn())
                    .param("until", spells.get(place).exitedOn(), java.sql.Types.DATE)
                    .update();
        }
        both("delete from enrolment where id = :gone", kept, gone);
    }

    private List<Twice> twice(long kept, long gone) {
        return jdbc.sql("""
                select k.id as kept, g.id as gone from enrolment k join enrolment g on g.project_id = k.project_id
                 where k.person_id = :kept and g.person_id = :gone
                """)
                .param("kept", kept)
                .param("gone", gone)
                .query(Twice.class)
                .list();
    }

    private void both(String sql, long kept, long gone) {
        jdbc.sql(sql).param("kept", kept).param("gone", gone).update();
    }

    /** Two enrolments in one project. */
    private record Twice(long kept, long gone) {}
}
