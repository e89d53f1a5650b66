package se.medvandrare.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the people behind a figure, by the very condition that counted them. */
@Repository
class PeopleQueries {

    private final JdbcClient jdbc;
    private final Clock clock;

    PeopleQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Behind behind(Chosen chosen) {
        var count = asked(
                        "select count(*) as everyone, count(*) filter (where f.protected) as hidden from facts f where ",
                        "",
                        chosen)
                .query(Count.class)
                .single();
        return new Behind(
                people(chosen), count.everyone() - count.hidden(), count.hidden(), chosen.page(), chosen.size());
    }

    private List<Behind.Person> people(Chosen chosen) {
        return asked("""
                select f.id as enrolment_id, f.person_id, i.given_name || ' ' || i.family_name as name, f.gender,
                       extract(year from f.birth_date)::integer as birth_year
                  from facts f left join identity i on i.person_id = f.person_id
                 where not f.protected and
                """, " order by i.sort_name, f.person_id limit :limit offset :skip", chosen)
                .param("limit", chosen.size())
                .param("skip", (chosen.page() - 1L) * chosen.size())
                .query(Behind.Person.class)
                .list();
    }

    private JdbcClient.StatementSpec asked(String select, String order, Chosen chosen) {
        return jdbc.sql(Facts.WITH + select + chosen.condition() + order)
                .param("project", chosen.project())
                .param("from", chosen.period().from())
                .param("till", chosen.period().till())
                .param("today", LocalDate.now(clock))
                .param(
                        "gender",
                        chosen.gender() == null ? null : chosen.gender().name(),
                        java.sql.Types.VARCHAR);
    }

    /** SQL: one of these enrolments. */
    static String among(Collection<Long> enrolments) {
        return enrolments.isEmpty()
                ? "false"
                : "f.id in (" + enrolments.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")";
    }

    /** How many are behind a figure, and how many of them have protected identity. */
    record Count(long everyone, long hidden) {}

    /**
     * Which people are asked for.
     *
     * @param which SQL over the facts: the condition that counted them
     * @param gender only these; all when null
     */
    record Chosen(
            long project,
            Period period,
            String which,
            @Nullable Gender gender,
            int page,
            int size) {

        Chosen(long project, Period period, String which, @Nullable Gender gender, int page) {
            this(project, period, which, gender, page, Behind.PAGE);
        }

        String condition() {
            return "(cast(:gender as text) is null or f.gender = :gender) and " + which;
        }
    }
}
