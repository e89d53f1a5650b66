package se.medvandrare.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Makes figures from rows: one reading of a project's facts answers every rule at once. */
@Repository
class FigureQueries {

    private final JdbcClient jdbc;

    FigureQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The figures of the rules by gender and age band; cells with nobody in them are left out. */
    List<Cell> count(long project, String framework, Collection<CountingRule> rules, Period period) {
        if (rules.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql(Facts.WITH + "select f.gender, f.band, " + columns(rules)
                        + " from facts f group by f.gender, f.band")
                .param("project", project)
                .param("framework", framework)
                .param("from", period.from())
                .param("till", period.till())
                .query((row, number) -> cells(row, rules))
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** How many participants of the project miss what, and how many there are. */
    Map<Missing, Long> missing(long project, String framework, Collection<Missing> kinds) {
        var columns = kinds.stream().map(kind -> count(kind.condition()) + " as " + kind);
        return jdbc.sql(Facts.WITH + "select " + columns.collect(Collectors.joining(", ")) + " from facts f")
                .param("project", project)
                .param("framework", framework)
                .query((row, number) -> counts(row, kinds, ""))
                .single();
    }

    /** How many participants have a record that the population cannot count. */
    long incomplete(long project, String framework, Population population) {
        return jdbc.sql(Facts.WITH + "select " + count(population.mayBelong() + " and not " + population.belongs())
                        + " from facts f")
                .param("project", project)
                .param("framework", framework)
                .query(Long.class)
                .single();
    }

    private static String columns(Collection<CountingRule> rules) {
        return rules.stream().flatMap(FigureQueries::columns).collect(Collectors.joining(",\n"));
    }

    static Stream<String> columns(CountingRule rule) {
        var incomplete = rule.within() + " and " + rule.incomplete();
        var why = rule.population().needs().stream()
                .map(need -> count(incomplete + " and " + need.condition()) + " as " + rule + "_" + need);
        return Stream.concat(
                Stream.of(
                        count(rule.within() + " and " + rule.counts()) + " as " + rule + "_value",
                        count(incomplete) + " as " + rule + "_incomplete",
                        count(rule.soFar() + " and " + rule.counts()) + " as " + rule + "_so_far"),
                why);
    }

    private static String count(String condition) {
        return "count(*) filter (where " + condition + ")";
    }

    private static List<Cell> cells(ResultSet row, Collection<CountingRule> rules) throws SQLException {
        var gender = Gender.valueOf(row.getString("gender"));
        var band = row.getString("band");
        var cells = Stream.<Cell>builder();
        for (var rule : rules) {
            cells.add(new Cell(
                    rule,
                    gender,
                    band,
                    row.getLong(rule + "_value"),
                    row.getLong(rule + "_incomplete"),
                    row.getLong(rule + "_so_far"),
                    counts(row, rule.population().needs(), rule + "_")));
        }
        return cells.build()
                .filter(cell -> cell.value() + cell.incomplete() + cell.soFar() > 0)
                .toList();
    }

    private static Map<Missing, Long> counts(ResultSet row, Collection<Missing> kinds, String prefix)
            throws SQLException {
        var counts = new EnumMap<Missing, Long>(Missing.class);
        for (var kind : kinds) {
            counts.put(kind, row.getLong((prefix + kind).toLowerCase(Locale.ROOT)));
        }
        return counts;
    }
}
