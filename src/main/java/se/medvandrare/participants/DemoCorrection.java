package se.medvandrare.participants;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.DemoTenants;
import se.medvandrare.base.DemoData;
import se.medvandrare.base.DemoFacts;

/** Somebody was there an hour less than the roll said, three months ago; found out when the month had been told to the fund. */
@Component
class DemoCorrection implements DemoData {

    private static final int AGO = 3;

    private final JdbcClient jdbc;
    private final DemoTenants demo;

    DemoCorrection(JdbcClient jdbc, DemoTenants demo) {
        this.jdbc = jdbc;
        this.demo = demo;
    }

    @Override
    public int order() {
        return 93;
    }

    @Override
    public void fill(LocalDate today) {
        var month = today.withDayOfMonth(1).minusMonths(AGO);
        for (var facts : DemoFacts.rows("monthly.csv")) {
            if (facts.get("corrected").equals("yes")) {
                demo.workFor(facts.get("municipality"), municipality -> correct(facts.get("project"), month));
            }
        }
    }

    private void correct(String project, LocalDate month) {
        jdbc.sql("""
                update attendance set minutes = minutes - 60
                 where (session_id, enrolment_id) = (
                    select a.session_id, a.enrolment_id
                      from attendance a
                      join enrolment e on e.tenant_id = a.tenant_id and e.id = a.enrolment_id
                      join project p on p.id = e.project_id
                      join session s on s.id = a.session_id
                     where p.slug = :project and e.role = 'PARTICIPANT' and a.minutes > 60
                       and cast(date_trunc('month', s.starts_at at time zone 'Europe/Stockholm') as date) = :month
                     order by a.session_id, a.enrolment_id limit 1)
                """).param("project", project).param("month", month).update();
    }
}
