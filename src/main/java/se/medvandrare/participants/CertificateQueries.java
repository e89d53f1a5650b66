package se.medvandrare.participants;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.medvandrare.activities.Support;

/** Reads the hours of one enrolment: of the sessions, and of days known from an earlier register. */
@Repository
class CertificateQueries {

    private static final String ROWS = """
            select day, "from", "to", title, minutes, support from (
              select (s.starts_at at time zone 'Europe/Stockholm')::date as day,
                     (s.starts_at at time zone 'Europe/Stockholm')::time as "from",
                     (s.ends_at at time zone 'Europe/Stockholm')::time as "to",
                     coalesce((select title from activity_text where activity_id = a.id
                                order by language = 'sv' desc limit 1), '') as title,
                     x.minutes, a.support
                from attendance x
                join session s on s.id = x.session_id
                join activity a on a.id = s.activity_id
               where x.enrolment_id = :enrolment
              union all
              select day, null, null, null, minutes, support from earlier_attendance where enrolment_id = :enrolment
            ) attended
            """;

    private final JdbcClient jdbc;

    CertificateQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Certificate.Row> of(long enrolment, YearMonth month) {
        return jdbc.sql(ROWS + " where day between :from and :to order by day, \"from\", title")
                .param("enrolment", enrolment)
                .param("from", month.atDay(1))
                .param("to", month.atEndOfMonth())
                .query(Certificate.Row.class)
                .list();
    }

    List<Certificate.Row> of(long enrolment, Support support) {
        return jdbc.sql(ROWS + " where support = :support order by day, \"from\", title")
                .param("enrolment", enrolment)
                .param("support", support.name())
                .query(Certificate.Row.class)
                .list();
    }

    boolean has(long enrolment, Support support) {
        return jdbc.sql("select exists (" + ROWS + " where support = :support)")
                .param("enrolment", enrolment)
                .param("support", support.name())
                .query(Boolean.class)
                .single();
    }

    /** The months with anything to certify, the latest first, as {@code 2026-11}. */
    List<String> months(long enrolment) {
        return jdbc.sql("select distinct to_char(day, 'YYYY-MM') as month from (" + ROWS
                        + ") months order by month desc")
                .param("enrolment", enrolment)
                .query(String.class)
                .list();
    }

    /** What is required of somebody who began on that day. */
    Optional<Certificate.Required> required(Support support, LocalDate day) {
        return jdbc.sql("""
                select hours, valid_from, source, verified_on from required_hours
                 where support = :support and valid_from <= :day order by valid_from desc limit 1
                """)
                .param("support", support.name())
                .param("day", day)
                .query(Certificate.Required.class)
                .optional();
    }
}
