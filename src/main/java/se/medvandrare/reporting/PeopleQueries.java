package se.medvandrare.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the people behind a figure, by the very condition that counted them. */
@Repository
class PeopleQueries {

    private final JdbcClient jdbc;

    PeopleQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Behind behind(long project, String framework, Period period, Chosen chosen) {
        var counts = asked("select f.protected from facts f where ", "", project, framework, period, chosen)
                .query(Boolean.class)
                .list();
        var hidden = counts.stream().filter(is -> is).count();
        var open = counts.size() - hidden;
        return new Behind(people(project, framework, period, chosen), open, hidden, chosen.page());
    }

    private List<Behind.Person> people(long project, String framework, Period period, Chosen chosen) {
        return asked("""
                select f.person_id, i.given_name || ' ' || i.family_name as name, f.gender,
                       extract(year from f.birth_date)::integer as birth_year
                  from facts f left join identity i on i.person_id = f.person_id
                 where not f.protected and
                """, " order by i.sort_name, f.person_id limit :limit offset :skip", project, framework, period, chosen)
                .param("limit", Behind.PAGE)
                .param("skip", (chosen.page() - 1) * Behind.PAGE)
                .query(Behind.Person.class)
                .list();
    }

    private JdbcClient.StatementSpec asked(
            String select, String order, long project, String framework, Period period, Chosen chosen) {
        return jdbc.sql(Facts.WITH + select + chosen.condition() + order)
                .param("project", project)
                .param("framework", framework)
                .param("from", period.from())
                .param("till", period.till())
                .param("gender", chosen.gender() == null ? null : chosen.gender().name(), java.sql.Types.VARCHAR)
                .param("band", chosen.band(), java.sql.Types.VARCHAR);
    }

    /** Which figure was opened: a rule's, or one of its cells, or the incomplete records beside it. */
    record Chosen(
            CountingRule rule, boolean incomplete, @Nullable Gender gender, @Nullable String band, int page) {

        String condition() {
            return "(:gender is null or f.gender = :gender) and (:band is null or f.band = :band) and " + rule.within()
                    + " and " + (incomplete ? rule.incomplete() : rule.counts());
        }
    }
}
