package se.medvandrare.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medvandrare.PortalTest;
import se.medvandrare.database.TestServer;
import se.medvandrare.proof.Figures;

/**
 * Names are searched by their beginning, by comparisons that row-level security trusts: it lets no other function see a row
 * before the policy has, which keeps the planner from every index such a function would need.
 */
@PortalTest
class NameSearchTest {

    static final int PEOPLE = Integer.getInteger("proof.people", 4000);
    static final List<String> NAMES = List.of("Aal", "Berg", "Dyr", "Forsl", "Gö", "Hed", "Iv", "Lind", "Ny", "Östm");

    private static final JdbcTemplate SUPERUSER = TestServer.get().onOneConnection();

    @Autowired
    ApplicationContext context;

    @Autowired
    ParticipantQueries queries;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Flyway flyway;

    TestPeople people;

    @BeforeEach
    void enrolMany() {
        people = TestPeople.in(context);
        people.inside(() -> {
            for (var sql : List.of(
                    "insert into person (id, gender, registered_on) select nextval('person_id'), 'WOMAN', '2026-01-01' from generate_series(1, %d)",
                    "insert into identity (person_id, given_name, family_name) select id, 'Prov', (array['Aalto', 'Berg', 'Dyrssen', 'Forslund', 'Göransson', 'Hedin', 'Ivarsson', 'Lindahl', 'Nyberg', 'Östman'])[1 + id %% 10] || md5(id::text) from person",
                    "insert into enrolment (id, project_id, person_id, role, submission, entered_on) select nextval('enrolment_id'), (select id from project where slug = '4all'), id, 'PARTICIPANT', gen_random_uuid(), '2026-01-01' from person")) {
                jdbc.sql(sql.formatted(PEOPLE)).update();
            }
            return 0;
        });
        JdbcClient.create(flyway.getConfiguration().getDataSource())
                .sql("analyze person, identity, enrolment, identifier")
                .update();
    }

    @Test
    void findsByTheBeginningOfANameThroughTheIndex() {
        var plan = plan("sort_name >= plain('berg') and sort_name < plain('berg') || chr(1114111)");
        var times = new ArrayList<Long>();
        for (int turn = 0; turn < 5; turn++) {
            NAMES.forEach(name -> times.add(millis(name)));
        }

        assertThat(plan).contains("identity_tenant_id_sort_name_person_id_idx");
        assertThat(planOfAnyPart("medvandrare_app"))
                .as("the control: a part of a name, for which there is an index, too")
                .doesNotContain("planted");
        assertThat(planOfAnyPart("postgres")).as("without policies it is used").contains("planted");
        times.sort(null);
        Figures.note(
                "search by name among " + PEOPLE + " people of one tenant",
                "p95 " + times.get(times.size() * 95 / 100) / 1000.0 + " ms, through the index",
                "part of a name: index not used under policies");
    }

    private long millis(String name) {
        return people.inside(() -> {
            var begun = System.nanoTime();
            var project = jdbc.sql("select id from project where slug = '4all'")
                    .query(Long.class)
                    .single();
            assertThat(queries.list(project, Show.ALLA, name, 0)).isNotEmpty();
            return (System.nanoTime() - begun) / 1000;
        });
    }

    private String plan(String condition) {
        return people.inside(() -> String.join(
                "\n",
                jdbc.sql("explain (costs off) select person_id from identity where " + condition)
                        .query(String.class)
                        .list()));
    }

    private String planOfAnyPart(String role) {
        SUPERUSER.execute("begin");
        try {
            SUPERUSER.execute("create index planted on identity using gin (sort_name gin_trgm_ops)");
            SUPERUSER.execute("set local role " + role);
            SUPERUSER.execute("set local enable_seqscan = off");
            SUPERUSER.queryForList("select set_config('app.tenant', '" + people.tenant() + "', true)");
            return String.join(
                    "\n",
                    SUPERUSER.queryForList(
                            "explain (costs off) select person_id from identity where sort_name like '%lindahl%'",
                            String.class));
        } finally {
            SUPERUSER.execute("rollback");
        }
    }
}
