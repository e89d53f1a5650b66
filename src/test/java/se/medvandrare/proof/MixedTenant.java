package se.medvandrare.proof;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.accounts.FieldCipher;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.accounts.TestAccounts.Home;
import se.medvandrare.activities.TestActivities;
import se.medvandrare.projects.TestProjects;

/**
 * A tenant with people, sign-ups and errands that all carry one family name, which the other tenant has nowhere.
 *
 * @param pages four addresses that show the name to whoever works here
 * @param form where visitors sign up
 */
record MixedTenant(String slug, String family, String login, List<String> pages, String form) {

    static List<MixedTenant> two(ApplicationContext context) {
        var accounts = context.getBean(TestAccounts.class);
        return List.of(
                new Filling(context, accounts.skelleftea(), "skelleftea", "Norrsken").tenant(),
                new Filling(context, accounts.are(), "are", "Fjällräv").tenant());
    }

    String contact(int thread, int number) {
        return slug + "." + thread + "." + number + "@example.se";
    }

    boolean writesTo(String address) {
        return address.startsWith(slug + ".");
    }

    /** Fills one tenant. */
    private static class Filling {

        private final TestAccounts accounts;
        private final JdbcClient jdbc;
        private final TransactionOperations transactions;
        private final FieldCipher cipher;
        private final Home home;
        private final String slug;
        private final String family;

        Filling(ApplicationContext context, Home home, String slug, String family) {
            accounts = context.getBean(TestAccounts.class);
            jdbc = context.getBean(JdbcClient.class);
            transactions = context.getBean(TransactionOperations.class);
            cipher = context.getBean(FieldCipher.class);
            this.home = home;
            this.slug = slug;
            this.family = family;
        }

        MixedTenant tenant() {
            var projects = new TestProjects(jdbc, transactions, accounts);
            var project = projects.run(home, "projekt-" + slug, null);
            var activities = new TestActivities(jdbc, transactions, accounts);
            var cafe = activities.cafe(home, projects.organisation(home, "Kafé " + family), project, null);
            inside(sql -> sql.sql("update activity_text set title = 'Kafé " + family + "' where language = 'sv'")
                    .update());
            var session = activities.session(home, cafe, Instant.now().plus(2, ChronoUnit.DAYS));
            var login = "arbete." + slug + "@example.se";
            open(login);
            enrol(project);
            signUps(session);
            return new MixedTenant(
                    slug,
                    family,
                    login,
                    List.of(
                            "/arbete/projekt/projekt-" + slug + "/deltagare",
                            "/arbete/aktiviteter/tillfallen/" + session + "/anmalda",
                            "/arbete/kundtjanst/arenden/" + errand(),
                            "/arbete/projekt/projekt-" + slug + "/deltagare?namn=" + family.substring(0, 4)),
                    "/sv/" + slug + "/anmalan/" + session);
        }

        private void open(String login) {
            var account = accounts.open(login, home.tenant(), Role.LEADER);
            jdbc.sql("insert into account_role (account_id, works_for, role, scope) values (?, ?, 'DESK', 'TENANT')")
                    .param(account)
                    .param(home.tenant())
                    .update();
        }

        private void enrol(long project) {
            for (var sql : List.of(
                    "insert into person (id, gender, registered_on) select nextval('person_id'), 'WOMAN', '2026-02-01' from generate_series(1, 40)",
                    "insert into identity (person_id, given_name, family_name) select id, 'Prov', '" + family
                            + "' from person",
                    "insert into enrolment (id, project_id, person_id, role, submission, entered_on) select nextval('enrolment_id'), "
                            + project + ", id, 'PARTICIPANT', gen_random_uuid(), '2026-02-01' from person")) {
                inside(jdbc -> jdbc.sql(sql).update());
            }
        }

        private void signUps(long session) {
            LongStream.range(0, 10)
                    .forEach(at -> inside(jdbc -> {
                        var id = jdbc.sql("select nextval('sign_up_id')")
                                .query(Long.class)
                                .single();
                        var hash = cipher.hash("sign_up.contact", slug + at);
                        return jdbc.sql("""
                        insert into sign_up (id, session_id, name, contact, contact_hash, contact_kind, language, token_hash,
                                             submission, state, made_at)
                        values (:id, :session, :name, :contact, :hash, 'EMAIL', 'sv', :hash, gen_random_uuid(), 'BOOKED', now())
                        """)
                                .param("id", id)
                                .param("session", session)
                                .param("name", cipher.seal("sign_up", "name", id, "Gäst " + family))
                                .param("contact", cipher.seal("sign_up", "contact", id, contactOf(at)))
                                .param("hash", hash)
                                .update();
                    }));
        }

        private String contactOf(long at) {
            return slug + ".gast" + at + "@example.se";
        }

        private long errand() {
            return inside(jdbc -> {
                var desk = jdbc.sql("insert into desk (name) values ('Disken') returning id")
                        .query(Long.class)
                        .single();
                var id = jdbc.sql("select nextval('errand_id')")
                        .query(Long.class)
                        .single();
                jdbc.sql("""
                        insert into errand (id, desk_id, made_by, made_at, what, due_on, status)
                        select :id, :desk, min(id), now(), :what, date '2030-01-01', 'OPEN' from account
                        """)
                        .param("id", id)
                        .param("desk", desk)
                        .param("what", cipher.seal("errand", "what", id, "Ring " + family))
                        .update();
                return id;
            });
        }

        private <T> T inside(Function<JdbcClient, T> work) {
            return accounts.inside(home.tenant(), () -> transactions.execute(begun -> work.apply(jdbc)));
        }
    }
}
