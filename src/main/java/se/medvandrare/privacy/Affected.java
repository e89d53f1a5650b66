package se.medvandrare.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers who was affected: everybody an account was shown within a window of time. */
@Service
@Transactional
class Affected {

    private final JdbcClient jdbc;
    private final LogBook book;

    Affected(JdbcClient jdbc, LogBook book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    /** Empty unless an account and both ends of the window are given. */
    public People people(AffectedForm asked) {
        var rows = asked.asked() ? rows(asked) : List.<AffectedRow>of();
        book.masked("privacy affected", rows);
        return new People(rows);
    }

    /** The last minute counts to its end. */
    private List<AffectedRow> rows(AffectedForm asked) {
        return jdbc.sql("""
                select l.person_id, coalesce(p.protected, false) as hidden,
                       case when not p.protected then extract(year from p.birth_date)::integer end as birth_year,
                       min(l.at at time zone 'Europe/Stockholm') as first_at,
                       max(l.at at time zone 'Europe/Stockholm') as last_at, count(*) as times
                  from access_log l left join person p on p.id = l.person_id
                 where l.account_id = :account
                   and l.at >= cast(:from as timestamp) at time zone 'Europe/Stockholm'
                   and l.at < cast(:till as timestamp) at time zone 'Europe/Stockholm'
                 group by l.person_id, p.protected, p.birth_date order by l.person_id
                """)
                .param("account", asked.konto())
                .param("from", asked.fran())
                .param("till", minuteAfter(asked))
                .query(AffectedRow.class)
                .list();
    }

    private static java.time.@Nullable LocalDateTime minuteAfter(AffectedForm asked) {
        return asked.till() == null ? null : asked.till().plusMinutes(1);
    }

    /** Everybody affected, once each. */
    record People(List<AffectedRow> rows) {

        public long hidden() {
            return rows.stream().filter(AffectedRow::hidden).count();
        }

        public long times() {
            return rows.stream().mapToLong(AffectedRow::times).sum();
        }
    }
}
