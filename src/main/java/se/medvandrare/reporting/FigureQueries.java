package se.medvandrare.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Makes figures from rows: one reading of a project's facts answers every indicator at once. */
@Repository
class FigureQueries {

    private final JdbcClient jdbc;

    FigureQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The figures of the indicators by gender and age band; cells with nobody in them are left out. */
    List<Cell> count(long project, List<Definition> indicators, Period period) {
        if (indicators.isEmpty()) {
            return List.of();
        }
        var columns = new ArrayList<String>();
        for (int place = 0; place < indicators.size(); place++) {
            columns.addAll(columns(indicators.get(place), place));
        }
        return Cell.together(jdbc
                .sql(Facts.WITH + "select f.gender, f.age, " + String.join(",\n", columns)
                        + " from facts f group by f.gender, f.age")
                .param("project", project)
                .param("from", period.from())
                .param("till", period.till())
                .query((row, number) -> cells(row, indicators))
                .list()
                .stream()
                .flatMap(List::stream));
    }

    /** How many participants of the project miss what, how many miss nothing of it, and how many there are. */
    Gaps missing(long project, Collection<Missing> kinds, LocalDate today) {
        var columns = kinds.stream().map(kind -> count("m_" + kind) + " as " + kind);
        var facts = kinds.stream().map(kind -> kind.condition() + " as m_" + kind);
        var any = kinds.stream().map(kind -> "m_" + kind).collect(Collectors.joining(" or "));
        return jdbc.sql(Facts.WITH + "select count(*) as everybody, " + count("not (" + any + ")") + " as ready, "
                        + columns.collect(Collectors.joining(", ")) + " from (select "
                        + facts.collect(Collectors.joining(", ")) + " from facts f) g")
                .param("project", project)
                .param("today", today)
                .query((row, number) ->
                        new Gaps(counts(row, kinds, ""), row.getLong("ready"), row.getLong("everybody")))
                .single();
    }

    /** Activities of the project that people have attended and that are no support, with how many people. */
    List<Unsupported> withoutSupport(long project) {
        return jdbc.sql("""
                select v.id, coalesce((select t.title from activity_text t where t.activity_id = v.id
                                        order by t.language = 'sv' desc, t.language limit 1), '') as title,
                       count(distinct p.enrolment_id) as people
                  from participation p join activity v on v.id = p.activity_id and v.project_id = p.project_id
                 where p.project_id = :project and v.support is null
                 group by v.id order by people desc, v.id
                """).param("project", project).query(Unsupported.class).list();
    }

    /** How many participants have a record that the population cannot count. */
    long incomplete(long project, Population population) {
        return jdbc.sql(Facts.WITH + "select " + count(population.mayBelong() + " and not " + population.belongs())
                        + " from facts f")
                .param("project", project)
                .query(Long.class)
                .single();
    }

    static List<String> columns(Definition indicator, int place) {
        var incomplete = indicator.within() + " and " + indicator.incomplete();
        var why = indicator.population().needs().stream()
                .map(need -> count(incomplete + " and " + need.condition()) + " as i" + place + "_" + need);
        return Stream.concat(
                        Stream.of(
                                count(indicator.within() + " and " + indicator.counts()) + " as i" + place + "_value",
                                count(incomplete) + " as i" + place + "_incomplete",
                                count(indicator.soFar() + " and " + indicator.counts()) + " as i" + place + "_so_far"),
                        why)
                .toList();
    }

    private static String count(String condition) {
        return "count(*) filter (where " + condition + ")";
    }

    private static List<Cell> cells(ResultSet row, List<Definition> indicators) throws SQLException {
        var gender = Gender.valueOf(row.getString("gender"));
        var age = row.getObject("age", Integer.class);
        var cells = new ArrayList<Cell>();
        for (int place = 0; place < indicators.size(); place++) {
            var indicator = indicators.get(place);
            cells.add(new Cell(
                    indicator.code(),
                    gender,
                    indicator.band(age),
                    row.getLong("i" + place + "_value"),
                    row.getLong("i" + place + "_incomplete"),
                    row.getLong("i" + place + "_so_far"),
                    counts(row, indicator.population().needs(), "i" + place + "_")));
        }
        return cells;
    }

    private static Map<Missing, Long> counts(ResultSet row, Collection<Missing> kinds, String prefix)
            throws SQLException {
        var counts = new EnumMap<Missing, Long>(Missing.class);
        for (var kind : kinds) {
            counts.put(kind, row.getLong((prefix + kind).toLowerCase(Locale.ROOT)));
        }
        return counts;
    }

    /**
     * What is missing in a project.
     *
     * @param ready participants of whom nothing is missing
     */
    record Gaps(Map<Missing, Long> missing, long ready, long everybody) {}

    /** An activity that has been attended and counts as nothing. */
    record Unsupported(long id, String title, long people) {}
}
