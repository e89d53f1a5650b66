package se.medvandrare.editors;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.DemoTenants;
import se.medvandrare.base.DemoData;

/** At every desk a task of a topic that is often asked for. */
@Component
class EditorsDemo implements DemoData {

    private final JdbcClient jdbc;
    private final DemoTenants demo;

    EditorsDemo(JdbcClient jdbc, DemoTenants demo) {
        this.jdbc = jdbc;
        this.demo = demo;
    }

    @Override
    public int order() {
        return 66;
    }

    @Override
    public void fill(LocalDate today) {
        demo.municipalities()
                .forEach(municipality ->
                        demo.workFor(municipality, id -> jdbc.sql("""
                        insert into editor_task (kind, topic_id, language, made_by, made_at)
                        select 'DESK', t.id, 'ar', (select min(r.account_id) from account_role r
                               where r.works_for = current_tenant() and r.role = 'DESK'), now()
                          from topic t where t.position = 9
                        """).update()));
    }
}
