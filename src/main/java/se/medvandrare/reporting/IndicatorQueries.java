package se.medvandrare.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads definitions, targets and readings. */
@Repository
class IndicatorQueries {

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

    /** Labels of the age bands, youngest first. */
    List<String> bands(String framework) {
        return jdbc.sql("select label from age_band where framework = :framework order by position")
                .param("framework", framework)
                .query(String.class)
                .list();
    }

    /** The framework's indicators that have a rule, with the project's targets. */
    List<Definition> computed(String framework, long project) {
        return jdbc.sql("""
                select i.code, i.kind, i.name_sv, i.name_en, i.measured_when, i.breakdown, i.counting_rule, i.source, i.verified,
                       i.rule, t.wanted
                  from indicator i
                  left join target t on t.framework = i.framework and t.code = i.code and t.project_id = :project
                 where i.framework = :framework and i.rule is not null
                 order by i.position
                """)
                .param("framework", framework)
                .param("project", project)
                .query(Definition.class)
                .list();
    }

    /** The project's own indicators with the latest reading that has not been struck. */
    List<Own> own(long project) {
        return jdbc.sql("""
                select o.id, o.name, o.unit, o.wanted, r.value, r.read_on, r.source, r.readings
                  from own_indicator o
                  left join lateral (select value, read_on, source, count(*) over () as readings
                                       from reading
                                      where own_indicator_id = o.id and struck_at is null
                                      order by read_on desc, id desc
                                      limit 1) r on true
                 where o.project_id = :project
                 order by o.position
                """).param("project", project).query(Own.class).list();
    }

    /** A fund's set of indicators. */
    record Framework(String code, String name, String regulation) {}

    /** What an indicator says, where that stands and how far it has been checked. */
    record Definition(
            String code,
            String kind,
            String nameSv,
            String nameEn,
            String measuredWhen,
            String breakdown,
            String countingRule,
            String source,
            String verified,
            CountingRule rule,
            @Nullable Integer wanted) {

        public String name(boolean swedish) {
            return swedish ? nameSv : nameEn;
        }

        public boolean toBeChecked() {
            return !verified.equals("FOUND");
        }
    }

    /** An indicator of the project's own. */
    record Own(
            long id,
            String name,
            String unit,
            java.math.@Nullable BigDecimal wanted,
            java.math.@Nullable BigDecimal value,
            java.time.@Nullable LocalDate readOn,
            @Nullable String source,
            @Nullable Long readings) {

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
