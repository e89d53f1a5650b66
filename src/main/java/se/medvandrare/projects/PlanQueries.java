package se.medvandrare.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what a project is measured by and what is believed of it. */
@Repository
class PlanQueries {

    private final JdbcClient jdbc;

    PlanQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Own indicators with their first and their latest reading that is not struck. */
    List<OwnRow> own(long project) {
        return jdbc.sql("""
                select o.id, o.name, o.unit, o.goal_id, o.wanted, f.read_on as first_on, f.value as first_value,
                       l.read_on, l.value, l.source
                  from own_indicator o
                  left join lateral (select read_on, value from reading where own_indicator_id = o.id and struck_at is null
                                      order by read_on, id limit 1) f on true
                  left join lateral (select read_on, value, source from reading
                                      where own_indicator_id = o.id and struck_at is null
                                      order by read_on desc, id desc limit 1) l on true
                 where o.project_id = :project order by o.position
                """).param("project", project).query(OwnRow.class).list();
    }

    List<FundRow> fund(long project) {
        return jdbc.sql("""
                select code, name_sv, name_en, unit, wanted, goal_id from (
                    select distinct on (v.code) v.code, v.name_sv, v.name_en, v.unit, v.moment, i.position, t.wanted, t.goal_id
                      from project p
                      join indicator i on i.framework = p.framework
                      join indicator_version v on v.framework = i.framework and v.code = i.code
                      left join target t on t.project_id = p.id and t.framework = i.framework and t.code = i.code
                     where p.id = :project and (v.owner_tenant_id is null or v.owner_tenant_id = p.owner_tenant_id)
                     order by v.code, v.valid_from desc, v.owner_tenant_id nulls last) latest
                 where moment is not null or wanted is not null
                 order by position, code
                """).param("project", project).query(FundRow.class).list();
    }

    /** What has been said, the latest first. */
    List<PlanPage.Said> forecasts(long project) {
        return jdbc.sql("""
                select f.id, f.own_indicator_id, f.code, coalesce(o.name, f.code) as name, f.expected, f.due_on, f.said_on, f.why
                  from forecast f left join own_indicator o on o.id = f.own_indicator_id
                 where f.project_id = :project order by f.said_on desc, f.id desc
                """)
                .param("project", project)
                .query(PlanPage.Said.class)
                .list();
    }

    /** Ids of the municipal goals that each goal of the project contributes to. */
    Map<Long, List<Long>> contributions(long project) {
        return jdbc.sql("""
                select c.goal_id, c.municipal_goal_id from goal_contribution c join goal g on g.id = c.goal_id
                 where g.project_id = :project
                """).param("project", project).query(Pair.class).list().stream()
                .collect(Collectors.groupingBy(
                        Pair::goalId, Collectors.mapping(Pair::municipalGoalId, Collectors.toList())));
    }

    /** An own indicator as its rows have it. */
    record OwnRow(
            long id,
            String name,
            String unit,
            @Nullable Long goalId,
            @Nullable BigDecimal wanted,
            @Nullable LocalDate firstOn,
            @Nullable BigDecimal firstValue,
            @Nullable LocalDate readOn,
            @Nullable BigDecimal value,
            @Nullable String source) {}

    /** An indicator of the fund with the project's target. */
    record FundRow(
            String code,
            String nameSv,
            String nameEn,
            String unit,
            @Nullable Integer wanted,
            @Nullable Long goalId) {}

    private record Pair(long goalId, long municipalGoalId) {}
}
