package se.medvandrare.participants;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Digests of everything that is known about people in a project. Two that differ say that somebody has worked on the person in
 * between; versions and ciphertexts are left out, because they change without anything being said.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class IntakeDigests {

    private static final String DIGEST = """
            select e.id, md5(jsonb_build_array(
                     to_jsonb(p) - 'version', to_jsonb(i) - 'version' - 'phone' - 'email', i.phone is null, i.email is null,
                     to_jsonb(e) - 'version',
                     (select jsonb_agg(to_jsonb(t) order by t.number) from spell t where t.enrolment_id = e.id),
                     (select jsonb_agg(to_jsonb(t) order by t.id) from target_group_check t where t.enrolment_id = e.id),
                     (select jsonb_agg(to_jsonb(t) order by t.id) from consent t where t.enrolment_id = e.id),
                     (select jsonb_agg(to_jsonb(t) order by t.session_id) from attendance t where t.enrolment_id = e.id),
                     (select jsonb_agg(t.support order by t.support) from earlier_support t where t.enrolment_id = e.id),
                     (select jsonb_agg(to_jsonb(t) order by t.day, t.support) from earlier_attendance t where t.enrolment_id = e.id),
                     (select jsonb_agg(a.id order by a.id) from pseudonym n join exit_answer a on a.pseudonym_id = n.id
                       where n.enrolment_id = e.id),
                     case when k.new then jsonb_build_array(
                       (select count(*) from identifier t where t.person_id = p.id),
                       (select count(*) from enrolment t where t.person_id = p.id),
                       (select count(*) from birth_date_change t where t.person_id = p.id),
                       (select count(*) from protection_lift t where t.person_id = p.id)) end)::text) as digest
              from unnest(cast(:ids as bigint[]), cast(:new as boolean[])) as k(id, new)
              join enrolment e on e.id = k.id
              join person p on p.id = e.person_id
              left join identity i on i.person_id = p.id
            """;

    private final JdbcClient jdbc;

    IntakeDigests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By enrolment, cleared; one that is no more has none. */
    public Map<Long, String> of(List<Long> enrolments, List<Boolean> newPeople) {
        return jdbc
                .sql(DIGEST)
                .param("ids", enrolments.toArray(Long[]::new))
                .param("new", newPeople.toArray(Boolean[]::new))
                .query((row, at) -> Map.entry(row.getLong(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
