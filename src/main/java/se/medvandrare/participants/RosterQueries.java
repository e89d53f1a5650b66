package se.medvandrare.participants;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the register of a project's participants and what proves it. Identity is joined, so that protected people have none. */
@Repository
class RosterQueries {

    private static final String ROW = """
            select e.id as enrolment_id, e.person_id, p.protected as hidden, p.code, i.given_name, i.family_name, i.phone, i.email,
                   n.id as number_id, n.kind, n.number, p.birth_date, p.gender, e.entered_on, e.exited_on,
                   e.third_country_national, e.unaccompanied_minor, c.document, c.checked_on, c.checked_by,
                   coalesce((select sum(minutes) from participation t where t.enrolment_id = e.id), 0) as minutes
              from enrolment e
              join person p on p.id = e.person_id
              left join identity i on i.person_id = e.person_id
              left join lateral (select id, kind, number from identifier
                                  where person_id = e.person_id order by since desc, id desc limit 1) n on true
              left join lateral (select t.document, t.checked_on, a.name as checked_by
                                   from target_group_check t join account a on a.id = t.checked_by
                                  where t.enrolment_id = e.id order by t.checked_on, t.id limit 1) c on true
            """;

    private static final String UNCHECKED_FIRST =
            " order by p.protected, c.document is not null, i.sort_name, p.code, e.id";

    private final JdbcClient jdbc;

    RosterQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Found count(long project) {
        return jdbc.sql("""
                select count(*) as people, count(*) filter (where p.protected) as hidden,
                       count(*) filter (where not exists (select from target_group_check c where c.enrolment_id = e.id)) as unchecked
                  from enrolment e join person p on p.id = e.person_id
                 where e.project_id = :project and e.role = 'PARTICIPANT'
                """).param("project", project).query(Found.class).single();
    }

    /** Participants without a target-group check first, people with protected identity last. */
    List<Line> list(long project, int size, int offset) {
        return jdbc.sql(ROW + " where e.project_id = :project and e.role = 'PARTICIPANT'" + UNCHECKED_FIRST
                        + " limit :size offset :offset")
                .param("project", project)
                .param("size", size)
                .param("offset", offset)
                .query(Line.class)
                .list();
    }

    /** Those who were drawn, in the order of the draw. */
    List<Line> drawn(long sample) {
        return jdbc.sql(ROW + """
                  join evidence_sample_person s on s.enrolment_id = e.id and s.sample_id = :sample
                 order by s.place
                """).param("sample", sample).query(Line.class).list();
    }

    /** The samples of a project, the newest first. */
    List<Sample> samples(long project) {
        return jdbc.sql("""
                select s.id, s.project_id, s.seed, s.people, s.drawn_at at time zone 'Europe/Stockholm' as drawn_at, a.name as drawn_by
                  from evidence_sample s join account a on a.id = s.drawn_by
                 where s.project_id = :project order by s.id desc
                """).param("project", project).query(Sample.class).list();
    }

    /** What happened to those who were drawn, day by day; nothing of people with protected identity. */
    List<Proof> proofs(long sample) {
        return jdbc.sql("""
                with drawn as (select d.enrolment_id from evidence_sample_person d join enrolment e on e.id = d.enrolment_id
                                 join person p on p.id = e.person_id where d.sample_id = :sample and not p.protected)
                select enrolment_id, 'STAY' as kind, entered_on as day, null as what, null as word, null::int as minutes,
                       exited_on::text as rest from spell where enrolment_id in (select enrolment_id from drawn)
                union all
                select c.enrolment_id, 'CHECK', c.checked_on, null, c.document, null, a.name
                  from target_group_check c join account a on a.id = c.checked_by
                 where c.enrolment_id in (select enrolment_id from drawn)
                union all
                select enrolment_id, 'CONSENT', given_on, null, kind, null, withdrawn_on::text
                  from consent where enrolment_id in (select enrolment_id from drawn)
                union all
                select t.enrolment_id, 'ATTENDANCE', (s.starts_at at time zone 'Europe/Stockholm')::date,
                       (select x.title from activity_text x where x.activity_id = v.id order by x.language = 'sv' desc limit 1),
                       v.support, t.minutes, a.name
                  from attendance t join session s on s.id = t.session_id join activity v on v.id = s.activity_id
                  left join roll r on r.session_id = t.session_id left join account a on a.id = r.called_by
                 where t.enrolment_id in (select enrolment_id from drawn)
                union all
                select enrolment_id, 'ATTENDANCE', day, null, support, minutes, null
                  from earlier_attendance where enrolment_id in (select enrolment_id from drawn)
                order by enrolment_id, kind desc, day, what
                """).param("sample", sample).query(Proof.class).list();
    }

    /** Draws by a number: the same number draws the same people again as long as the register is the same. */
    void draw(Sample sample, java.util.UUID submission, long account, java.time.OffsetDateTime now) {
        jdbc.sql("""
                insert into evidence_sample (id, project_id, seed, people, drawn_at, drawn_by, submission)
                values (:id, :project, :seed, :people, :now, :account, :submission)
                """)
                .param("id", sample.id())
                .param("project", sample.projectId())
                .param("seed", sample.seed())
                .param("people", sample.people())
                .param("now", now)
                .param("account", account)
                .param("submission", submission)
                .update();
        jdbc.sql("""
                insert into evidence_sample_person (sample_id, place, enrolment_id)
                select :id, row_number() over (order by lot), id
                  from (select e.id, md5(:seed || ' ' || e.id) as lot from enrolment e
                         where e.project_id = :project and e.role = 'PARTICIPANT' order by lot limit :people) drawn
                """)
                .param("id", sample.id())
                .param("seed", String.valueOf(sample.seed()))
                .param("project", sample.projectId())
                .param("people", sample.people())
                .update();
    }

    /** The sample that the form drew already; empty when it has not been sent before. */
    java.util.Optional<Long> drawnBy(java.util.UUID submission) {
        return jdbc.sql("select id from evidence_sample where submission = :submission")
                .param("submission", submission)
                .query(Long.class)
                .optional();
    }

    /** How many participants there are, how many of them have protected identity, and how many lack a target-group check. */
    record Found(int people, int hidden, int unchecked) {}

    /**
     * A draw.
     *
     * @param seed the number it was drawn by
     * @param people how many were asked for
     * @param drawnAt Swedish time
     */
    record Sample(long id, long projectId, long seed, int people, LocalDateTime drawnAt, String drawnBy) {}

    /**
     * Something that proves a line of the register.
     *
     * @param word of the constant it is about: document, consent or support
     * @param rest who noted it, or the day it ended
     */
    record Proof(
            long enrolmentId,
            String kind,
            LocalDate day,
            @Nullable String what,
            @Nullable String word,
            @Nullable Integer minutes,
            @Nullable String rest) {}

    /** A row as read, number and contact data still encrypted. */
    record Line(
            long enrolmentId,
            long personId,
            boolean hidden,
            @Nullable Integer code,
            @Nullable String givenName,
            @Nullable String familyName,
            byte @Nullable [] phone,
            byte @Nullable [] email,
            @Nullable Long numberId,
            Identifier.@Nullable Kind kind,
            byte @Nullable [] number,
            @Nullable LocalDate birthDate,
            Person.Gender gender,
            LocalDate enteredOn,
            @Nullable LocalDate exitedOn,
            @Nullable Boolean thirdCountryNational,
            @Nullable Boolean unaccompaniedMinor,
            TargetGroupCheck.@Nullable Document document,
            @Nullable LocalDate checkedOn,
            @Nullable String checkedBy,
            long minutes) {}
}
