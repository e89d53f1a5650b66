package se.medvandrare.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.medvandrare.projects.ProjectFacts;

/** Reads definitions, targets and readings. */
@Repository
class IndicatorQueries {

    /**
     * SQL: the framework's indicators as they are defined on a day, with the project's target: of several definitions the
     * latest, a definition of the project's owner before everyone's. One of the owner's counts only from its first to its last
     * day.
     */
    static final String DEFINED = """
            select distinct on (v.code) v.*, i.position, t.wanted
              from indicator_version v
              join indicator i on i.framework = v.framework and i.code = v.code
              left join target t on t.framework = v.framework and t.code = v.code and t.project_id = :project
             where v.framework = :framework and coalesce(v.valid_to, 'infinity') >= :day
               and (v.owner_tenant_id is null or v.owner_tenant_id = :owner and v.valid_from <= :day)
             order by v.code, v.valid_from <= :day desc,
                      case when v.valid_from <= :day then v.valid_from end desc, v.valid_from, v.owner_tenant_id nulls last
            """;

    private final JdbcClient jdbc;

    IndicatorQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The frameworks with indicators that the portal computes. */
    List<Framework> frameworks() {
        return jdbc.sql("select code, name, regulation from framework order by starts_on desc, code")
                .query(Framework.class)
                .list();
    }

    /** The framework's indicators that are computed, as they are defined on a day. */
    List<Definition> computed(String framework, ProjectFacts project, LocalDate day) {
        var bands = bands();
        return jdbc.sql("select * from (" + DEFINED + ") d where moment is not null order by position, code")
                .param("framework", framework)
                .param("project", project.id())
                .param("owner", project.tenant())
                .param("day", day)
                .query((row, number) -> definition(row, bands))
                .list();
    }

    /** The definitions that a sealed report was counted by. */
    List<Definition> frozen(long report) {
        var bands = bands();
        return jdbc.sql("""
                select v.*, r.wanted from report_indicator r join indicator_version v on v.id = r.definition_id
                 where r.report_id = :report order by r.position
                """)
                .param("report", report)
                .query((row, number) -> definition(row, bands))
                .list();
    }

    private Map<String, List<Definition.Band>> bands() {
        var bands = new HashMap<String, List<Definition.Band>>();
        jdbc.sql("select band_set, label, from_age, to_age from age_band order by band_set, position")
                .query(row -> {
                    bands.computeIfAbsent(row.getString("band_set"), code -> new ArrayList<>())
                            .add(new Definition.Band(
                                    row.getString("label"), row.getInt("from_age"), number(row, "to_age")));
                });
        return bands;
    }

    private static Definition definition(ResultSet row, Map<String, List<Definition.Band>> bands) throws SQLException {
        return new Definition(
                row.getLong("id"),
                row.getString("code"),
                row.getString("kind"),
                row.getString("unit"),
                row.getString("name_sv"),
                row.getString("name_en"),
                row.getObject("valid_from", LocalDate.class),
                Population.valueOf(row.getString("population")),
                Moment.valueOf(row.getString("moment")),
                words(row, "conditions").stream().map(Condition::valueOf).toList(),
                number(row, "from_age"),
                number(row, "to_age"),
                number(row, "from_isced"),
                number(row, "to_isced"),
                words(row, "reference_codes"),
                bands.getOrDefault(String.valueOf(row.getString("band_set")), List.of()),
                row.getString("measured_when"),
                row.getString("breakdown"),
                row.getString("counting_rule"),
                row.getString("source"),
                row.getString("verified"),
                number(row, "wanted"));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    /** The project's own indicators with the latest reading that has not been struck. */
    List<Own> own(long project) {
        return own(project, null);
    }

    /** The project's own indicators with the latest reading until that day that has not been struck. */
    List<Own> own(long project, @Nullable LocalDate until) {
        return jdbc.sql("""
                select o.id, o.name, o.unit, o.wanted, r.value, r.read_on, r.source, r.readings, r.account_id, a.name as by_name
                  from own_indicator o
                  left join lateral (select value, read_on, source, account_id, count(*) over () as readings
                                       from reading
                                      where own_indicator_id = o.id and struck_at is null
                                        and (cast(:until as date) is null or read_on <= :until)
                                      order by read_on desc, id desc
                                      limit 1) r on true
                  left join account a on a.id = r.account_id
                 where o.project_id = :project
                 order by o.position
                """)
                .param("project", project)
                .param("until", until, java.sql.Types.DATE)
                .query(Own.class)
                .list();
    }

    /** A fund's set of indicators. */
    record Framework(String code, String name, String regulation) {}

    /** An indicator of the project's own. */
    record Own(
            long id,
            String name,
            String unit,
            java.math.@Nullable BigDecimal wanted,
            java.math.@Nullable BigDecimal value,
            @Nullable LocalDate readOn,
            @Nullable String source,
            @Nullable Long readings,
            @Nullable Long accountId,
            @Nullable String byName) {

        public String wantedText() {
            return plain(wanted);
        }

        public String valueText() {
            return plain(value);
        }

        private static String plain(java.math.@Nullable BigDecimal number) {
            return number == null ? "–" : number.stripTrailingZeros().toPlainString();
        }
    }
}
