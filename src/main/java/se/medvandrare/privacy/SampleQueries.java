package se.medvandrare.privacy;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Draws and reads the monthly samples. */
@Repository
class SampleQueries {

    private static final String DRAW = """
            insert into log_sample (month, log_id)
            select :month, l.id from access_log l
             where l.at >= cast(:month as timestamp) at time zone 'Europe/Stockholm'
               and l.at < cast(:next as timestamp) at time zone 'Europe/Stockholm' and not %s
             order by sha256(l.hash || :seed) limit :size
            """.formatted(LogQueries.MASKED);

    private final JdbcClient jdbc;

    SampleQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Months before this one in which somebody looked and nothing was drawn yet. */
    List<LocalDate> undrawn(LocalDate thisMonth) {
        return jdbc.sql("""
                select month::date from generate_series(
                           (select date_trunc('month', min(at) at time zone 'Europe/Stockholm') from access_log),
                           cast(:last as timestamp), interval '1 month') as month
                 where not exists (select from log_draw d where d.month = month::date) order by month
                """)
                .param("last", thisMonth.minusMonths(1).atStartOfDay())
                .query(LocalDate.class)
                .list();
    }

    /**
     * Draws once, whichever instance comes first. The seed is the hash of the month's last row, which nobody knew when the
     * others were written, so that nobody could foresee which rows would be drawn.
     */
    void draw(LocalDate month, int size) {
        var next = month.plusMonths(1).atStartOfDay();
        jdbc.sql("""
                insert into log_draw (month, seed, size)
                select :month, hash, :size from access_log
                 where at >= cast(:month as timestamp) at time zone 'Europe/Stockholm'
                   and at < cast(:next as timestamp) at time zone 'Europe/Stockholm'
                 order by seq desc limit 1 on conflict do nothing returning seed
                """)
                .param("month", month)
                .param("next", next)
                .param("size", size)
                .query(byte[].class)
                .optional()
                .ifPresent(seed -> jdbc.sql(DRAW)
                        .param("month", month)
                        .param("next", next)
                        .param("seed", seed)
                        .param("size", size)
                        .update());
    }

    /** The months with a sample, latest first. */
    List<Month> months() {
        return jdbc.sql("""
                select s.month, count(*) as drawn,
                       count(*) filter (where exists (select from sample_answer a where a.sample_id = s.id)) as answered
                  from log_sample s group by s.month order by s.month desc
                """).query(Month.class).list();
    }

    List<SampleRow> rows(LocalDate month) {
        return jdbc.sql("""
                select s.id, l.at at time zone 'Europe/Stockholm' as at, l.account_id, a.name as account, a.login, l.role,
                       l.action, l.purpose, l.address, l.person_id, coalesce(p.protected, false) as hidden,
                       case when not p.protected then extract(year from p.birth_date)::integer end as birth_year,
                       x.answer, x.note, x.name as answered_by, x.answered_at at time zone 'Europe/Stockholm' as answered_at
                  from log_sample s join access_log l on l.id = s.log_id join account a on a.id = l.account_id
                  left join person p on p.id = l.person_id
                  left join lateral (select r.answer, r.note, r.answered_at, b.name
                                       from sample_answer r join account b on b.id = r.answered_by
                                      where r.sample_id = s.id order by r.id desc limit 1) x on true
                 where s.month = :month order by l.at, s.id
                """).param("month", month).query(SampleRow.class).list();
    }

    boolean exists(long sample) {
        return jdbc.sql("select exists (select from log_sample where id = :id)")
                .param("id", sample)
                .query(Boolean.class)
                .single();
    }

    /** The same answer sent twice is one answer. */
    void answer(long sample, AnswerForm form, long account) {
        jdbc.sql("""
                insert into sample_answer (sample_id, answer, note, answered_by)
                select :sample, :answer, :note, :account
                 where not exists (select from sample_answer where sample_id = :sample and answer = :answer and note = :note
                                      and id = (select max(id) from sample_answer where sample_id = :sample))
                """)
                .param("sample", sample)
                .param("answer", form.answer().name())
                .param("note", form.noted())
                .param("account", account)
                .update();
    }

    /** How far a month's sample has been followed up. */
    record Month(LocalDate month, long drawn, long answered) {

        public long left() {
            return drawn - answered;
        }
    }
}
