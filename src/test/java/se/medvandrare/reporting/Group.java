package se.medvandrare.reporting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.accounts.TestAccounts;

/** Puts made-up people into projects, row by row, as a tenant. */
class Group {

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final TestAccounts accounts;
    private final Map<String, Long> sessions = new HashMap<>();

    Group(JdbcClient jdbc, TransactionOperations transactions, TestAccounts accounts) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.accounts = accounts;
    }

    /** Enrols everybody in the project and gives the id of the last. */
    long enrol(TestAccounts.Home home, long project, List<Someone> people) {
        return inside(home, () -> people.stream()
                .mapToLong(someone -> enrol(home, project, someone))
                .reduce(0, (before, last) -> last));
    }

    /** Enrols a person who is there already, in one more project. */
    void enrolAgain(TestAccounts.Home home, long project, long person, Someone someone) {
        inside(home, () -> enrolment(home, project, person, someone));
    }

    private long enrol(TestAccounts.Home home, long project, Someone someone) {
        var person = next("person_id");
        insert("person", person, Map.of("registered_on", java.time.LocalDate.of(2026, 1, 1)), someone.person);
        var hidden = (boolean) someone.person.get("protected");
        jdbc.sql("insert into identity (person_id, protected, given_name, family_name) values (?, ?, ?, ?)")
                .params(person, hidden, hidden ? "Kanarie" : "Anna", "Prov" + person)
                .update();
        enrolment(home, project, person, someone);
        return person;
    }

    private long enrolment(TestAccounts.Home home, long project, long person, Someone someone) {
        var enrolment = next("enrolment_id");
        insert(
                "enrolment",
                enrolment,
                Map.of("project_id", project, "person_id", person, "submission", UUID.randomUUID()),
                someone.enrolment);
        jdbc.sql(
                        "insert into spell (enrolment_id, number, entered_on, exited_on) select id, 1, entered_on, exited_on from enrolment where id = ?")
                .param(enrolment)
                .update();
        if (someone.checked) {
            check(enrolment);
        }
        someone.attended.stream().distinct().forEach(support -> attend(home, project, enrolment, support));
        someone.known.stream().distinct().forEach(support -> know(enrolment, support));
        someone.answers.forEach(helpful -> answer(enrolment, helpful));
        return enrolment;
    }

    private void know(long enrolment, String support) {
        jdbc.sql("insert into earlier_support (enrolment_id, support) values (?, ?)")
                .params(enrolment, support)
                .update();
    }

    private void answer(long enrolment, boolean helpful) {
        jdbc.sql("""
                with name as (insert into pseudonym (enrolment_id) values (?) returning id)
                insert into exit_answer (id, pseudonym_id, helpful, answered_on, way)
                select nextval('exit_answer_id'), id, ?, '2026-06-01', 'OWN_PHONE' from name
                """).params(enrolment, helpful).update();
    }

    private void check(long enrolment) {
        jdbc.sql("""
                insert into target_group_check (id, enrolment_id, document, checked_on, checked_by)
                select nextval('target_group_check_id'), ?, 'PASSPORT', '2026-01-01', min(id) from account
                """).param(enrolment).update();
    }

    private void attend(TestAccounts.Home home, long project, long enrolment, @Nullable String support) {
        var session = sessions.computeIfAbsent(project + "|" + support, key -> session(home, project, support));
        jdbc.sql("insert into attendance (session_id, enrolment_id, minutes) values (?, ?, 60)")
                .params(session, enrolment)
                .update();
    }

    private long session(TestAccounts.Home home, long project, @Nullable String support) {
        var place = jdbc.sql("""
                insert into place (municipality_id, name, kind, address, postcode, town)
                values (?, ?, 'LIBRARY', 'Bokallén 2', '931 31', 'Skellefteå') returning id
                """)
                .params(home.municipality(), project + " " + support)
                .query(Long.class)
                .single();
        var activity = jdbc.sql("""
                insert into activity (municipality_id, organisation_id, project_id, place_id, theme, support)
                select :municipality, owner_id, id, :place, 'LANGUAGE', :support from project where id = :project returning id
                """)
                .param("project", project)
                .param("municipality", home.municipality())
                .param("place", place)
                .param("support", support, java.sql.Types.VARCHAR)
                .query(Long.class)
                .single();
        return jdbc.sql("""
                insert into session (activity_id, place_id, starts_at, ends_at)
                values (?, ?, '2026-03-02 10:00+01', '2026-03-02 12:00+01') returning id
                """).params(activity, place).query(Long.class).single();
    }

    private void insert(String table, long id, Map<String, Object> given, Map<String, @Nullable Object> chosen) {
        var row = new HashMap<String, @Nullable Object>(given);
        row.putAll(chosen);
        row.put("id", id);
        jdbc.sql("insert into " + table + " (" + String.join(", ", row.keySet()) + ") values (:"
                        + String.join(", :", row.keySet()) + ")")
                .params(row)
                .update();
    }

    private long next(String sequence) {
        return jdbc.sql("select nextval('" + sequence + "')").query(Long.class).single();
    }

    private long inside(TestAccounts.Home home, java.util.function.LongSupplier work) {
        return accounts.inside(home.tenant(), () -> transactions.execute(begun -> work.getAsLong()));
    }
}
