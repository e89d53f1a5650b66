package se.medvandrare.reporting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who took part in which month, and how that differs from what was sent. Of protected people neither name nor number. */
@Repository
class MonthlyQueries {

    /** Needs {@code :project}, {@code :first} and {@code :last}, the first days of the first and the last month. Who left and came back
     * is there in the months of each spell, and the end is that of the last spell that had begun. */
    private static final String LINES = """
            with months as (
                select cast(d as date) as month, cast(d + interval '1 month' - interval '1 day' as date) as till
                  from generate_series(cast(:first as timestamp), cast(:last as timestamp), interval '1 month') d),
            hours as (
                select enrolment_id, month, cast(sum(minutes) / 60 as integer) as hours from (
                    select a.enrolment_id, a.minutes,
                           cast(date_trunc('month', s.starts_at at time zone 'Europe/Stockholm') as date) as month
                      from enrolment e
                      join attendance a on a.tenant_id = e.tenant_id and a.enrolment_id = e.id
                      join session s on s.id = a.session_id
                     where e.project_id = :project
                     union all
                    select a.enrolment_id, a.minutes, cast(date_trunc('month', a.day) as date)
                      from enrolment e
                      join earlier_attendance a on a.tenant_id = e.tenant_id and a.enrolment_id = e.id
                     where e.project_id = :project) attended
                 group by enrolment_id, month),
            present as (
                select m.month, s.enrolment_id, bool_or(coalesce(s.exited_on, 'infinity') >= m.month) as there,
                       (array_agg(s.exited_on order by s.entered_on desc))[1] as exited_on
                  from enrolment e
                  join spell s on s.tenant_id = e.tenant_id and s.enrolment_id = e.id
                  join months m on s.entered_on <= m.till
                 where e.project_id = :project
                 group by m.month, s.enrolment_id),
            line as (
                select m.month, e.id as enrolment_id, e.person_id, p.protected as hidden, p.code, p.gender, p.birth_date,
                       i.given_name, i.family_name, i.sort_name, n.id as number_id, n.number, e.entered_on,
                       case when r.exited_on <= m.till then r.exited_on end as exited_on, coalesce(h.hours, 0) as hours
                  from enrolment e
                 cross join months m
                  join person p on p.tenant_id = e.tenant_id and p.id = e.person_id
                  left join identity i on i.tenant_id = e.tenant_id and i.person_id = e.person_id and not p.protected
                  left join lateral (select x.id, x.number from identifier x
                                      where x.tenant_id = e.tenant_id and x.person_id = e.person_id and not p.protected
                                      order by x.since desc, x.id desc limit 1) n on true
                  left join hours h on h.enrolment_id = e.id and h.month = m.month
                  left join present r on r.enrolment_id = e.id and r.month = m.month
                 where e.project_id = :project and e.role = 'PARTICIPANT'
                   and (r.there or h.hours is not null))
            """;

    /** Of the line {@code l} as the file {@code f} would have it: the columns it has, and what a code is made of. */
    private static final String PRINT = """
            md5(concat_ws('|', f.salt, l.hidden,
                case when l.hidden or 'GENDER' = any(f.sources) then l.gender else '' end,
                case when l.hidden or 'BIRTH_DATE' = any(f.sources) then coalesce(cast(l.birth_date as text), '-') else '' end,
                case when 'NUMBER' = any(f.sources) then coalesce(cast(l.number_id as text), '-') else '' end,
                case when 'GIVEN_NAME' = any(f.sources) then coalesce(l.given_name, '-') else '' end,
                case when 'FAMILY_NAME' = any(f.sources) then coalesce(l.family_name, '-') else '' end,
                case when 'STARTED' = any(f.sources) then cast(l.entered_on as text) else '' end,
                case when 'ENDED' = any(f.sources) then coalesce(cast(l.exited_on as text), '-') else '' end,
                case when 'HOURS' = any(f.sources) then cast(l.hours as text) else '' end))
            """;

    private final JdbcClient jdbc;

    MonthlyQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A month as it stands now, for a file of that profile; people with protected identity last. */
    Made read(long project, YearMonth month, MonthlyProfile profile) {
        var salt = UUID.randomUUID();
        var lines = months(LINES + """
                , f as (select cast(:salt as uuid) as salt, cast(:sources as text[]) as sources)
                select enrolment_id, person_id, hidden, code, gender, birth_date, given_name, family_name, number_id, number,
                       entered_on, exited_on, hours, """ + PRINT + """
                       as fingerprint
                  from line l cross join f order by hidden, sort_name, enrolment_id
                """, project, month, month)
                .param("salt", salt)
                .param("sources", profile.sources())
                .query(MonthlyLine.class)
                .list();
        return new Made(project, month, profile, salt, lines);
    }

    /** How many and how much each month holds. */
    Map<YearMonth, Counted> counted(long project, YearMonth first, YearMonth last) {
        return months(LINES + """
                select month, count(*) as people, coalesce(sum(hours), 0) as hours, count(*) filter (where hidden) as hidden,
                       count(*) filter (where not hidden and number_id is null) as without_number
                  from line group by month
                """, project, first, last).query(Counted.class).list().stream()
                .collect(Collectors.toMap(it -> YearMonth.from(it.month()), Function.identity()));
    }

    /** How each month was sent the last time, and how many of its lines differ from what they would be now. */
    Map<YearMonth, Sent> sent(long project, YearMonth first, YearMonth last) {
        return months(LINES + """
                , latest as (
                    select distinct on (month) id, month, edition, sent_on, sent_by, marked_at, reference, salt, sources
                      from monthly_file where project_id = :project and sent_on is not null
                     order by month, edition desc),
                now as (select f.id as file_id, l.enrolment_id, """ + PRINT + """
                        as fingerprint from latest f join line l on l.month = f.month),
                sent as (select r.file_id, r.enrolment_id, r.fingerprint from latest f
                           join monthly_file_row r on r.tenant_id = current_tenant() and r.file_id = f.id),
                compared as (
                    select file_id, count(*) filter (where s.fingerprint is null) as added,
                           count(*) filter (where n.fingerprint is null) as removed,
                           count(*) filter (where s.fingerprint <> n.fingerprint) as changed
                      from now n full join sent s using (file_id, enrolment_id) group by file_id)
                select f.month, f.edition, f.sent_on, a.name as sent_by, f.marked_at, f.reference,
                       coalesce(d.added, 0) as added, coalesce(d.removed, 0) as removed, coalesce(d.changed, 0) as changed
                  from latest f join account a on a.id = f.sent_by left join compared d on d.file_id = f.id
                """, project, first, last).query(Sent.class).list().stream()
                .collect(Collectors.toMap(it -> YearMonth.from(it.month()), Function.identity()));
    }

    /** Keeps a fingerprint of each line of a file as it was made, in place of one of the month that was not sent. */
    void keep(Made made, long account, OffsetDateTime now) {
        jdbc.sql("delete from monthly_file where project_id = :project and month = :month and sent_on is null")
                .param("project", made.project())
                .param("month", made.month().atDay(1))
                .update();
        jdbc.sql("""
                with file as (
                    insert into monthly_file (id, project_id, month, profile_id, sources, salt, made_by, made_at)
                    values (nextval('monthly_file_id'), :project, :month, :profile, :sources, :salt, :account, :now) returning id)
                insert into monthly_file_row (file_id, enrolment_id, fingerprint)
                select file.id, line.enrolment, line.fingerprint
                  from file cross join unnest(cast(:enrolments as bigint[]), cast(:fingerprints as text[])) line (enrolment, fingerprint)
                """)
                .param("project", made.project())
                .param("month", made.month().atDay(1))
                .param("profile", made.profile().id())
                .param("sources", made.profile().sources())
                .param("salt", made.salt())
                .param("account", account)
                .param("now", now)
                .param(
                        "enrolments",
                        made.lines().stream().map(MonthlyLine::enrolmentId).toArray(Long[]::new))
                .param(
                        "fingerprints",
                        made.lines().stream().map(MonthlyLine::fingerprint).toArray(String[]::new))
                .update();
    }

    /** The file of a month that was made last and is not sent; empty when none has been made since the last was sent. */
    Optional<Unsent> unsent(long project, YearMonth month) {
        return jdbc.sql("""
                select f.id, f.made_at at time zone 'Europe/Stockholm' as made_at, a.name as made_by
                  from monthly_file f join account a on a.id = f.made_by
                 where f.project_id = :project and f.month = :month and f.sent_on is null
                """)
                .param("project", project)
                .param("month", month.atDay(1))
                .query(Unsent.class)
                .optional();
    }

    /** Notes that a file of a month was sent; empty when another one has been made since. */
    Optional<Long> send(long project, YearMonth month, Sending sending) {
        return jdbc.sql("""
                update monthly_file
                   set edition = (select coalesce(max(x.edition), 0) + 1 from monthly_file x
                                   where x.project_id = :project and x.month = :month),
                       sent_on = :sent_on, sent_by = :sent_by, marked_at = :at, reference = :reference
                 where project_id = :project and month = :month and id = :file and sent_on is null returning id
                """)
                .param("project", project)
                .param("month", month.atDay(1))
                .param("file", sending.file())
                .param("sent_on", sending.sentOn())
                .param("sent_by", sending.sentBy())
                .param("at", sending.at())
                .param("reference", sending.reference(), java.sql.Types.VARCHAR)
                .query(Long.class)
                .optional();
    }

    private JdbcClient.StatementSpec months(String sql, long project, YearMonth first, YearMonth last) {
        return jdbc.sql(sql)
                .param("project", project)
                .param("first", first.atDay(1))
                .param("last", last.atDay(1));
    }

    /** What a month holds now. */
    record Counted(LocalDate month, int people, long hours, int hidden, int withoutNumber) {}

    /** How a month was sent the last time, and how many lines came, went or changed since. */
    record Sent(
            LocalDate month,
            int edition,
            LocalDate sentOn,
            String sentBy,
            OffsetDateTime markedAt,
            @Nullable String reference,
            int added,
            int removed,
            int changed) {

        public boolean differs() {
            return added + removed + changed > 0;
        }
    }

    /** A month as it stood when a file was made of it. */
    record Made(long project, YearMonth month, MonthlyProfile profile, UUID salt, List<MonthlyLine> lines) {}

    /** A file that is made and not sent. */
    record Unsent(long id, LocalDateTime madeAt, String madeBy) {}

    /** Which file was sent, when and by whom. */
    record Sending(
            long file,
            LocalDate sentOn,
            long sentBy,
            OffsetDateTime at,
            @Nullable String reference) {}
}
