package se.medvandrare.privacy;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks for odd patterns in the access log. Looks that showed only a code do not count. */
@Repository
class PatternQueries {

    private static final int MOST = 50;

    private static final String SEEN = """
            with seen as (
                select l.account_id, l.person_id, l.at at time zone 'Europe/Stockholm' as at
                  from access_log l
                 where l.at >= cast(:from as timestamp) at time zone 'Europe/Stockholm'
                   and l.at < cast(:till as timestamp) at time zone 'Europe/Stockholm' and not %s)
            """.formatted(LogQueries.MASKED);

    private static final String ROW = """
            select s.account_id, a.name as account, a.login, min(s.at) as first_at, max(s.at) as last_at,
                   count(distinct s.person_id) as people, count(*) as times
              from seen s join account a on a.id = s.account_id
            """;

    private static final String LATEST = " order by last_at desc, account_id limit " + MOST;

    /** The same family name as the reader's, or a part of a double name. */
    private static final String SURNAME = ROW + """
              join identity i on i.person_id = s.person_id and not i.protected
             where regexp_split_to_array(plain(i.family_name), '[ -]+') && (regexp_split_to_array(plain(a.name), '[ -]+'))[2:]
               and i.family_name <> ''
             group by s.account_id, a.id, s.at::date
            """ + LATEST;

    /** Hours that begin at each half hour, the worst of each day. */
    private static final String MANY =
            "select * from (select distinct on (account_id, first_at::date) * from (" + ROW + """
              cross join (values (interval '0'), (interval '30 minutes')) as shift (later)
             group by s.account_id, a.id, date_trunc('hour', s.at - shift.later) + shift.later
            having count(distinct s.person_id) > :limit
            ) hours order by account_id, first_at::date, people desc) days
            """ + LATEST;

    private static final String NIGHT = ROW + """
             where s.at::date = any(cast(string_to_array(:closed, ',') as date[])) or extract(hour from s.at) >= :evening or extract(hour from s.at) < :morning
             group by s.account_id, a.id, s.at::date
            """ + LATEST;

    private static final String PROTECTED = ROW + """
              join person p on p.id = s.person_id and p.protected
             group by s.account_id, a.id, s.at::date
            """ + LATEST;

    private final JdbcClient jdbc;
    private final int limit;
    private final int evening;
    private final int morning;

    PatternQueries(
            JdbcClient jdbc,
            @Value("${MEDVANDRARE_LOG_MANY:60}") int limit,
            @Value("${MEDVANDRARE_LOG_EVENING:21}") int evening,
            @Value("${MEDVANDRARE_LOG_MORNING:6}") int morning) {
        this.jdbc = jdbc;
        this.limit = limit;
        this.evening = evening;
        this.morning = morning;
    }

    Patterns of(PatternForm period) {
        return new Patterns(
                period,
                limit,
                List.of(
                        new Patterns.Kind("many", rows(MANY, period)),
                        new Patterns.Kind("surname", rows(SURNAME, period)),
                        new Patterns.Kind("protected", rows(PROTECTED, period)),
                        new Patterns.Kind("night", rows(NIGHT, period))));
    }

    private List<OddRow> rows(String sql, PatternForm period) {
        return jdbc.sql(SEEN + sql)
                .param("from", period.fran().atStartOfDay())
                .param("till", period.till().plusDays(1).atStartOfDay())
                .param("limit", limit)
                .param("evening", evening)
                .param("morning", morning)
                .param("closed", String.join(",", period.closed()))
                .query(OddRow.class)
                .list();
    }
}
