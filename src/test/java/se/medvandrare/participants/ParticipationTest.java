package se.medvandrare.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medvandrare.PortalTest;

/** The attendance added up says what the raw rows say, whatever is done to them in whatever order. */
@PortalTest
class ParticipationTest extends StaffPages {

    private static final List<String> SUPPORTS =
            List.of("LANGUAGE_COURSE", "CIVIC_ORIENTATION", "PROFESSIONAL_GUIDANCE", "OTHER");

    @Autowired
    JdbcClient jdbc;

    final Random random = new Random(20261127);
    final List<Long> enrolments = new ArrayList<>();

    @Test
    void staysEqualToTheRowsThroughFourHundredRandomChanges() {
        for (int number = 0; number < 6; number++) {
            enrolments.add(people.enrol("Amina" + number, "Berg"));
        }
        for (int step = 0; step < 400; step++) {
            var done = change();
            assertThat(wrong()).as("after %s, step %s", done, step).isEmpty();
        }
        assertThat(people.count("participation")).isPositive();
    }

    @Test
    void noticesARowThatDoesNotAddUp() {
        var enrolment = people.enrol("Amina", "Berg");
        run("insert into attendance (session_id, enrolment_id, minutes) values (1, " + enrolment + ", 60)");
        run("update participation set minutes = minutes + 1");

        assertThat(wrong()).hasSize(2);
    }

    private String change() {
        var enrolment = any(enrolments);
        var session = 1 + random.nextInt(2);
        var day = "date '2026-01-01' + " + random.nextInt(5);
        var support = any(SUPPORTS);
        var minutes = 1 + random.nextInt(300);
        return run(
                switch (random.nextInt(9)) {
                    case 0, 1 ->
                        "insert into attendance (session_id, enrolment_id, minutes) values (" + session + ", "
                                + enrolment
                                + ", " + minutes + ") on conflict (tenant_id, session_id, enrolment_id)"
                                + " do update set minutes = excluded.minutes";
                    case 2 ->
                        "delete from attendance where enrolment_id = " + enrolment + " and session_id = " + session;
                    case 3 -> "update attendance set minutes = " + minutes + " where session_id = " + session;
                    case 4, 5 ->
                        "insert into earlier_attendance (enrolment_id, day, support, minutes) values (" + enrolment
                                + ", " + day + ", '" + support + "', " + minutes + ") on conflict do nothing";
                    case 6 -> "delete from earlier_attendance where enrolment_id = " + enrolment + " and day = " + day;
                    case 7 ->
                        "update earlier_attendance set minutes = " + minutes + " where enrolment_id = " + enrolment;
                    default -> mergeInto(enrolment, any(enrolments));
                });
    }

    /** Moves the attendance of one enrolment to another, as a merge does, but for what both have. */
    private static String mergeInto(long kept, long gone) {
        return "update attendance a set enrolment_id = " + kept + " where enrolment_id = " + gone
                + " and not exists (select from attendance b where b.session_id = a.session_id and b.enrolment_id = "
                + kept
                + ")";
    }

    private List<String> wrong() {
        return people.inside(() -> jdbc.sql("""
                (select 'more', t.* from (select * from participation_raw except all
                    select tenant_id, project_id, enrolment_id, activity_id, support, times, minutes from participation) t)
                union all
                (select 'less', t.* from (select tenant_id, project_id, enrolment_id, activity_id, support, times, minutes
                    from participation except all select * from participation_raw) t)
                """)
                .query((row, at) -> row.getString(1) + " " + row.getLong("enrolment_id"))
                .list());
    }

    private String run(String sql) {
        people.inside(() -> jdbc.sql(sql).update());
        return sql;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
