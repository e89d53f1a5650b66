package se.medvandrare.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.database.TestServer;
import se.medvandrare.projects.TestProjects;

/**
 * The figures of one project and of all, on a million people with ten million attendances, beside DuckDB on the same rows with
 * the same SQL over the raw attendance. Row-level security is on. {@code mvn -Pbench test}; {@code -Dpeople=} makes it smaller.
 */
@PortalTest
class FigureBench {

    private static final int PEOPLE = Integer.getInteger("people", 1_000_000);
    private static final int PROJECTS = 1_000;
    private static final int ROUNDS = 5;
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate TILL = LocalDate.of(2026, 12, 31);

    private static final List<String> TABLES = List.of(
            "person",
            "enrolment",
            "attendance",
            "session",
            "activity",
            "target_group_check",
            "pseudonym",
            "exit_answer",
            "earlier_support",
            "earlier_attendance");

    private static final String RAW = """
            participation as (
                select e.project_id, a.enrolment_id, s.activity_id, null as support
                  from attendance a join session s on s.id = a.session_id
                  join enrolment e on e.id = a.enrolment_id
                 where e.project_id = :project
                 union all
                select e.project_id, h.enrolment_id, null, h.support
                  from earlier_attendance h join enrolment e on e.id = h.enrolment_id
                 where e.project_id = :project),
            """;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    TestAccounts accounts;

    @Autowired
    IndicatorQueries definitions;

    final JdbcTemplate superuser = TestServer.get().onOneConnection();

    @Test
    void comparesWithDuckDb() throws Exception {
        var home = accounts.skelleftea();
        var project = new TestProjects(jdbc, transactions, accounts).run(home, "amif", "AMIF-2021");
        fill(home.tenant(), project);
        try (var duck = DriverManager.getConnection("jdbc:duckdb:")) {
            copy(duck);
            for (var framework : List.of("AMIF-2021", "ESFPLUS-2021")) {
                var sql = sql(framework, home, project);
                report(home, duck, framework + ", one project", sql.replace(":project", String.valueOf(project + 7)));
                report(home, duck, framework + ", all projects", everywhere(sql));
            }
        }
    }

    private void report(TestAccounts.Home home, Connection duck, String what, String sql) throws Exception {
        Callable<List<String>> ours = () -> accounts.inside(
                home.tenant(), () -> transactions.execute(begun -> {
                    jdbc.sql("set local max_parallel_workers_per_gather = 0").update();
                    return jdbc.sql(sql).query((row, at) -> line(row)).list();
                }));
        Callable<List<String>> theirs = () -> ask(duck, raw(sql));
        assertThat(ours.call().stream().sorted().toList()).isEqualTo(theirs.call().stream().sorted().toList());
        var own = new double[ROUNDS];
        var other = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            own[round] = millis(ours);
            other[round] = millis(theirs);
        }
        System.out.printf(
                "%-32s PostgreSQL %9.1f ms  DuckDB %9.1f ms  ratio %.2f%n",
                what, median(own), median(other), median(own) / median(other));
    }

    private String sql(String framework, TestAccounts.Home home, long project) {
        var facts = accounts.inside(home.tenant(), () -> transactions.execute(begun -> jdbc.sql(
                        "select id, slug, name, owner_tenant_id as tenant, municipality_id, framework, starts_on, ends_on,"
                                + " archived, fictional from project where id = ?")
                .param(project)
                .query(se.medvandrare.projects.ProjectFacts.class)
                .single()));
        var columns = new ArrayList<String>();
        var indicators = definitions.computed(framework, facts, TILL);
        for (int place = 0; place < indicators.size(); place++) {
            columns.addAll(FigureQueries.columns(indicators.get(place), place));
        }
        return (Facts.WITH + "select f.gender, f.age, " + String.join(", ", columns) + " from facts f group by f.gender, f.age")
                .replace(":from", "date '" + FROM + "'")
                .replace(":till", "date '" + TILL + "'");
    }

    /** The same figures for each project. */
    private static String everywhere(String sql) {
        return sql.replace("project_id = :project", "project_id is not null")
                .replace("select e.id, e.person_id", "select e.project_id, e.id, e.person_id")
                .replace("select f.gender, f.age", "select f.project_id, f.gender, f.age")
                .replace("group by f.gender, f.age", "group by f.project_id, f.gender, f.age");
    }

    /** DuckDB has no table of added-up attendance: it adds the rows up. */
    private static String raw(String sql) {
        var project = sql.contains("project_id is not null") ? "is not null" : sql.replaceAll("(?s).*e\\.project_id (= \\d+).*", "$1");
        return sql.replace("(select from", "(select 1 from").replaceFirst("with support", "with " + RAW.replace("= :project", project) + "support");
    }

    private void fill(long tenant, long project) {
        superuser.execute("set session_replication_role = replica");
        superuser.execute("set maintenance_work_mem = '512MB'");
        var at = tenant + ", ";
        for (var sql : List.of(
                "insert into project (owner_tenant_id, owner_id, slug, name, framework, fund, phase, starts_on, ends_on)"
                        + " select owner_tenant_id, owner_id, 'p' || n, name, framework, fund, phase, starts_on, ends_on"
                        + " from project, generate_series(1, " + (PROJECTS - 1) + ") n where project.id = " + project,
                "insert into activity (owner_tenant_id, municipality_id, organisation_id, project_id, place_id, theme, support)"
                        + " select owner_tenant_id, coalesce(municipality_id, 1), owner_id, p.id, 1, 'LANGUAGE', s from project p,"
                        + " unnest(array['LANGUAGE_COURSE', 'CIVIC_ORIENTATION', 'PROFESSIONAL_GUIDANCE', null]) s order by p.id",
                "insert into session (activity_id, place_id, starts_at, ends_at) select a.id, 1,"
                        + " timestamptz '2025-02-01 10:00+01' + n * interval '1 week',"
                        + " timestamptz '2025-02-01 12:00+01' + n * interval '1 week' from activity a, generate_series(1, 40) n order by a.id, n",
                "insert into person (tenant_id, id, birth_date, gender, registered_on) select " + at + "n,"
                        + " case when n % 50 > 0 then date '1950-01-01' + (n * 37 % 22000)::int end,"
                        + " (array['WOMAN', 'MAN', 'WOMAN', 'MAN', 'NON_BINARY', 'UNKNOWN'])[1 + n % 6], date '2025-01-01'"
                        + " from generate_series(1, " + PEOPLE + ") n",
                "insert into enrolment (tenant_id, id, project_id, person_id, role, submission, entered_on, exited_on,"
                        + " third_country_national, employment, unemployed_since, in_education, isced, cefr_entry, cefr_exit,"
                        + " exit_status, exit_in_education, exit_qualification, status_6m, improved_6m, recognition_applied_on)"
                        + " select " + at + "n, " + project + " + n % " + PROJECTS + ", n,"
                        + " case when n % 40 = 0 then 'STAFF' else 'PARTICIPANT' end, gen_random_uuid(),"
                        + " date '2025-01-01' + (n % 500)::int, case when n % 3 > 0 then date '2025-03-01' + (n % 600)::int end,"
                        + " case n % 10 when 0 then null when 1 then false else true end,"
                        + " (array['UNEMPLOYED', 'INACTIVE', 'EMPLOYED', 'UNEMPLOYED', null])[1 + n % 5], date '2024-01-01' + (n % 400)::int,"
                        + " n % 4 = 0, case when n % 20 > 0 then (n % 9)::int end, (array['A0', 'A1', 'A2', null])[1 + n % 4],"
                        + " (array['A1', 'A2', 'B1', null])[1 + n % 4],"
                        + " (array['EMPLOYED', 'JOB_SEARCHING', 'INACTIVE', null])[1 + n % 4], n % 5 = 0, n % 6 = 0,"
                        + " (array['EMPLOYED', 'UNEMPLOYED', null])[1 + n % 3], n % 2 = 0,"
                        + " case when n % 8 = 0 then date '2025-05-01' + (n % 300)::int end"
                        + " from generate_series(1, " + PEOPLE + ") n",
                "insert into target_group_check (tenant_id, id, enrolment_id, document, checked_on, checked_by)"
                        + " select " + at + "n, n, 'PASSPORT', date '2025-01-01', 1 from generate_series(1, " + PEOPLE + ") n where n % 7 > 0",
                "insert into pseudonym (tenant_id, id, enrolment_id) select " + at + "n, n from generate_series(1, " + PEOPLE + ") n where n % 2 = 0",
                "insert into exit_answer (tenant_id, id, pseudonym_id, helpful, answered_on, way)"
                        + " select " + at + "n, n, n % 4 > 0, date '2026-01-01', 'OWN_PHONE' from generate_series(1, " + PEOPLE + ") n where n % 2 = 0",
                "insert into attendance (tenant_id, session_id, enrolment_id, minutes)"
                        + " select e.tenant_id, s.first + (e.id * 31 / 7 + k * 15) % 160, e.id, 60 + (k * 7)::int"
                        + " from enrolment e join (select a.project_id, min(s.id) as first from activity a join session s on s.activity_id = a.id"
                        + " group by a.project_id) s on s.project_id = e.project_id, generate_series(0, 9) k"
                        + " where not (e.id % 13 = 0) on conflict do nothing",
                "insert into participation (tenant_id, project_id, enrolment_id, activity_id, support, times, minutes)"
                        + " select tenant_id, project_id, enrolment_id, activity_id, support, times, minutes from participation_raw",
                "set session_replication_role = origin")) {
            superuser.execute(sql);
        }
        for (var table : TABLES) {
            superuser.execute("vacuum analyze " + table);
        }
        superuser.execute("vacuum analyze participation");
        System.out.println("People " + PEOPLE + ", attendances "
                + superuser.queryForObject("select count(*) from attendance", Long.class) + ", added up "
                + superuser.queryForObject("select count(*) from participation", Long.class));
    }

    private void copy(Connection duck) throws SQLException, IOException {
        for (var table : TABLES) {
            var file = Files.createTempFile(Path.of("target"), table, ".csv");
            superuser.execute((Connection connection) -> {
                try (var out = Files.newOutputStream(file)) {
                    return connection.unwrap(PGConnection.class).getCopyAPI()
                            .copyOut("copy (select * from " + table + ") to stdout with (format csv, header)", out);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
            run(duck, "create table " + table + " (" + columns(table) + ")");
            run(duck, "copy " + table + " from '" + file + "' (format csv, header)");
            Files.delete(file);
        }
    }

    private String columns(String table) {
        return superuser
                .query(
                        "select column_name, data_type from information_schema.columns where table_schema = 'public'"
                                + " and table_name = ? order by ordinal_position",
                        (row, at) -> "\"" + row.getString(1) + "\" "
                                + switch (row.getString(2)) {
                                    case "bigint" -> "bigint";
                                    case "integer" -> "integer";
                                    case "date" -> "date";
                                    case "boolean" -> "boolean";
                                    case "timestamp with time zone" -> "timestamptz";
                                    default -> "varchar";
                                },
                        table)
                .stream()
                .collect(Collectors.joining(", "));
    }

    private static void run(Connection duck, String sql) throws SQLException {
        try (var statement = duck.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> ask(Connection duck, String sql) throws SQLException {
        try (var statement = duck.createStatement();
                var rows = statement.executeQuery(sql)) {
            var lines = new ArrayList<String>();
            while (rows.next()) {
                lines.add(line(rows));
            }
            return lines;
        }
    }

    private static String line(ResultSet row) throws SQLException {
        var line = new StringBuilder();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            line.append(row.getString(column)).append(' ');
        }
        return line.toString();
    }

    private static double millis(Callable<?> work) throws Exception {
        var start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
