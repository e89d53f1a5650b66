package se.medvandrare.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.medvandrare.AccessTables;
import se.medvandrare.AccessTables.Address;
import se.medvandrare.Today;
import se.medvandrare.accounts.Accounts;
import se.medvandrare.accounts.DemoAccounts;
import se.medvandrare.accounts.OneTimeLinks;
import se.medvandrare.accounts.OneTimeLinks.Purpose;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Scope;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.database.TestServer;
import se.medvandrare.proof.FormWalk.Place;
import se.medvandrare.signin.TestFactors;

/** The demo data, prepared so that every form of every page stands somewhere, and somebody to open each. */
class DemoForms {

    /** Forms of another kind, each with the reason why it is not pressed here. */
    static final Map<String, String> LEFT_OUT = Map.ofEntries(
            Map.entry(
                    "/{lang}/{kommun}/incheckning/{sessionId:\\d+}",
                    "stands there while a session is on: CheckInPagesTest"),
            Map.entry("/logga-in", "no row is written by it"),
            Map.entry("/logga-in/kod", "a code opens once: asked of itself"),
            Map.entry("/konto/bekrafta", "a code opens once: asked of itself"),
            Map.entry("/logga-in/ny-faktor", "stands there for accounts that have no factor"),
            Map.entry("/logga-ut", "ends the session it is sent from"),
            Map.entry("/konto/kvar/slang", "stands there when a form is kept, which KeptFormsTest does"),
            Map.entry("/installera/{token}", "stands there while the portal is empty"),
            Map.entry(
                    "/arbete/projekt/{slug}/manadsfil/{month}/skickad",
                    "stands there in projects of the ESF: MonthlyPagesTest"),
            Map.entry(
                    "/arbete/kundtjanst/{id:\\d+}/fler", "stands beside a contact saved a moment ago: GroupPagesTest"),
            Map.entry("/arbete/kundtjanst/lapp/traffar", "stands beside what a search found: SlipPagesTest"),
            Map.entry("/arbete/kundtjanst/lapp/tom", "takes away what another form gives: SlipPagesTest"),
            Map.entry("/arbete/vagledning/ta-over", "stands there when a guide has left: GuidancePagesTest"),
            Map.entry("/arbete/vagledning/kunskaper/ta-over", "stands there when a guide has left: SkillPagesTest"),
            Map.entry("/arbete/kundtjanst/fel", "stands beside what a search found: GapPagesTest"),
            Map.entry(
                    "/arbete/kundtjanst/cafe/{id:\\d+}/onskemal/{wish:\\d+}/ta-bort",
                    "stands beside a wish until the evening is over: CafePagesTest"),
            Map.entry("/arbete/redaktion/lank/prova", "opens a page of somebody else: LinkPagesTest"),
            Map.entry("/arbete/kundtjanst/utkast", "a script sends it while somebody writes: ErrandWorkTest"),
            Map.entry("/arbete/kundtjanst/utkast/slang", "stands there when a draft is kept: ErrandWorkTest"));

    static final String PROTECTED_STAY = """
            select e.person_id || '/' || e.id from enrolment e join person p on p.tenant_id = e.tenant_id and p.id = e.person_id
             where p.protected and e.project_id = (select id from project where slug = '4all')
               and e.entered_on < current_date - 220
             order by e.person_id desc limit 1
            """;

    static final String FORGETFUL = "glomsk@example.se";
    static final String NEWCOMER = "nyanstalld@example.se";

    private final JdbcClient superuser = TestServer.get().superuser();
    private final Map<String, String> secrets = new HashMap<>();
    private final ApplicationContext context;
    private final Accounts accounts;
    private final TestFactors device;
    private final DemoWorld world;
    private final Typing typing;
    private final FormWalk walk;
    private int visitors;

    DemoForms(ApplicationContext context) {
        this.context = context;
        world = new DemoWorld(context);
        accounts = context.getBean(Accounts.class);
        device = context.getBean(TestFactors.class);
        typing = new Typing(Today.inSweden(), known());
        walk = new FormWalk(world, this::browser, this::more, typing);
        prepare();
    }

    FormWalk walk() {
        return walk;
    }

    Typing typing() {
        return typing;
    }

    JdbcClient superuser() {
        return superuser;
    }

    /** Addresses of the access tables that a form is sent to and that are walked to. */
    Set<String> patterns() {
        return new TreeSet<>(AccessTables.all().keySet().stream()
                .filter(address -> address.method().equals("POST"))
                .map(Address::pattern)
                .filter(pattern -> !LEFT_OUT.containsKey(pattern))
                .toList());
    }

    /** Somebody who has typed the password and not yet the code. */
    Browsing withPassword() {
        device.code(FORGETFUL);
        var browser = visitor();
        browser.send(browser.form("/logga-in").with("login", FORGETFUL).with("password", DemoAccounts.PASSWORD));
        return browser;
    }

    /** The code that somebody has to type now. */
    String code() {
        return device.code(FORGETFUL);
    }

    /** A new session of somebody, or a visitor at an address of their own. */
    Browsing browser(FormActor actor) {
        return actor.role() == null
                ? visitor()
                : visitor()
                        .with(new TestSessions(context.getBean(SessionRepository.class), accounts)
                                .begin(actor.login()));
    }

    private Browsing visitor() {
        return new Browsing(context.getBean(MockMvcTester.class), context.getBean(CsrfTokenRepository.class))
                .from("198.51." + visitors / 250 + "." + (1 + visitors++ % 250));
    }

    private void prepare() {
        var tenant = world.tenant(DemoWorld.HOME);
        var forgetful = accounts.open(FORGETFUL, FORGETFUL, DemoAccounts.PASSWORD);
        var newcomer = context.getBean(TestAccounts.class).open(NEWCOMER, tenant, Role.DESK);
        accounts.give(forgetful, tenant, Role.DESK, Scope.TENANT, null);
        var links = context.getBean(OneTimeLinks.class);
        device.code("extra." + DemoWorld.HOME + "@example.se");
        secrets.put("losenord/token", links.make(Purpose.PASSWORD, newcomer, Duration.ofHours(1)));
        secrets.put("aterstall/token", links.make(Purpose.FACTOR, forgetful, Duration.ofHours(1)));
        superuser.sql("""
                insert into log_draw (tenant_id, month, seed, size) values (:tenant, '2026-01-01', '\\x00', 1);
                insert into log_sample (tenant_id, month, log_id)
                select tenant_id, '2026-01-01', max(id) from access_log where tenant_id = :tenant group by tenant_id;
                """.replace(":tenant", String.valueOf(tenant))).update();
        superuser.sql("""
                insert into report (tenant_id, id, project_id, framework, from_on, till_on, submission, made_by, made_at)
                select tenant_id, nextval('report_id'), project_id, framework, from_on - 4000, till_on - 4000, gen_random_uuid(), made_by,
                       made_at
                  from report where id = (select min(id) from report where project_id = (select id from project where slug = '4all'));
                update report set state = 'CHECKED', checked_by = made_by, checked_at = made_at where id = currval('report_id');
                """).update();
        superuser.sql("""
                delete from budget_line b using project p
                 where p.id = b.project_id and p.slug = '4all' and b.year = extract(year from p.starts_on) and b.kind = 'STAFF'
                """).update();
        superuser.sql("""
                insert into link_check (tenant_id, url, state, status, checked_at, broken_since)
                select owner_tenant_id, authority_web, 'GONE', 404, now(), current_date - 2 from article
                 where owner_tenant_id = :tenant and authority_web is not null and published order by id limit 1
                """).param("tenant", tenant).update();
        secrets.put("fraga/token", exitQuestion());
        leaveLongAgo();
        askToLift();
    }

    /** The last part of a link to the question at the exit, as it stands on the page of somebody. */
    private String exitQuestion() {
        var person = world.find("deltagare/id", DemoWorld.HOME).orElseThrow();
        var page = browser(FormActor.LEADER).get("/arbete/projekt/4all/deltagare/" + person + "/fraga");
        var link = Browsing.document(page).select(".slips a").attr("href");
        return link.substring(link.lastIndexOf('/') + 1);
    }

    /** Somebody has asked to lift a mark, which somebody else may do. */
    private void askToLift() {
        var browser = browser(FormActor.CLEARED);
        var person = all(PROTECTED_STAY).get(0).split("/")[0];
        walk.find(browser, new Place("/arbete/skyddade/" + person, List.of()), "/arbete/skyddade/{id:\\d+}/havning")
                .ifPresent(browser::send);
    }

    /** Somebody with protected identity has left, so long ago that one may ask how it went. */
    private void leaveLongAgo() {
        var stay = all(PROTECTED_STAY).get(0);
        var page = "/arbete/skyddade/" + stay + "/avsluta";
        var browser = browser(FormActor.CLEARED_TOO);
        var form = walk.find(browser, new Place(page, List.of()), "/arbete/skyddade/{id:\\d+}/{enrolment:\\d+}/avsluta")
                .orElseThrow()
                .with("exitedOn", Today.inSweden().minusDays(200).toString())
                .with("statusOn", Today.inSweden().minusDays(200).toString());
        var answer = browser.send(form);
        assertThat(answer)
                .as(Browsing.document(answer).select(".errors li").text())
                .hasStatus(302);
    }

    private Map<String, Map<String, String>> known() {
        var person = world.find("registerutdrag/person", DemoWorld.HOME).orElseThrow();
        return Map.of(
                "/arbete/dataskydd/person", Map.of("number", "P-" + person),
                "/arbete/dataskydd/registerutdrag", Map.of("number", "", "name", "", "id", person),
                "/arbete/kundtjanst", Map.of("day", "", "time", ""),
                "/losenord/{token}", Map.of("password", Typing.NEW_PASSWORD),
                "/konto/losenord", Map.of("old", DemoAccounts.PASSWORD, "wanted", Typing.NEW_PASSWORD),
                "/logga-in/aterstall/{token}", Map.of("login", FORGETFUL, "password", DemoAccounts.PASSWORD));
    }

    /** Things in another state than those of the demo world. */
    private List<String> more(String key) {
        return switch (key) {
            case "/lang" -> List.of("sv");
            case "/kommun" -> List.of("skelleftea");
            case "losenord/token", "aterstall/token", "fraga/token" -> List.of(secrets.get(key));
            case "anmalan/sessionId" -> all("""
                        select min(s.id) from session s join activity a on a.id = s.activity_id
                         where a.sign_up and not s.cancelled and s.starts_at > now() + interval '1 day'
                           and a.municipality_id = (select id from municipality where slug = 'skelleftea')
                        """);
            case "tillfallen/sessionId", "tillfallen/session" ->
                world.find("narvaro/session", DemoWorld.HOME).stream().toList();
            case "deltagare/id" -> all("""
                        select max(id) from enrolment where project_id = (select id from project where slug = '4all')
                           and exited_on between current_date - 330 and current_date - 190
                        union all
                        (select id from enrolment where project_id = (select id from project where slug = '4all')
                            and exited_on is not null
                          order by exited_on desc, id limit 2)
                        """);
            case "skyddade/id" ->
                all(PROTECTED_STAY).stream().map(stay -> stay.split("/")[0]).toList();
            case "skyddade/enrolment" ->
                all(PROTECTED_STAY).stream().map(stay -> stay.split("/")[1]).toList();
            case "partner/id" -> all("""
                        select min(p.id) from partnership p
                         where p.project_id = (select id from project where slug = '4all') and p.role <> 'WANTED'
                           and not exists (select from gain_reading g where g.partnership_id = p.id)
                        """);
            case "vagledning/id" -> all("""
                        select max(id) from guidance_case where closed_on is not null
                        union select max(case_id) from guidance_referral join guidance_case c using (tenant_id)
                         where c.id = case_id and c.closed_on is null
                           and c.guide_id = (select id from account where login = 'vagledare@demo.example')
                        """);
            case "hanvisningar/referral" -> all("""
                        select r.id from guidance_referral r join guidance_case c on c.tenant_id = r.tenant_id and c.id = r.case_id
                         where c.closed_on is null
                        """);
            case "kunskaper/id" -> all("select id from skill_offer where taken_back_on is null");
            case "egna-indikatorer/id" -> all("""
                        select max(id) from own_indicator where project_id = (select id from project where slug = '4all')
                        """);
            case "import/id" -> all("select id from register_import");
            case "rapporter/id" ->
                all("select id from report where project_id = (select id from project where slug = '4all')");
            case "konton/id" -> List.of(String.valueOf(accounts.id(FORGETFUL).orElseThrow()));
            case "arenden/id" -> all("""
                        select max(id) from errand where owner_id is null and status <> 'DONE' and tenant_id = %1$d
                        union select max(id) from errand where status = 'DONE' and tenant_id = %1$d
                        """.formatted(world.tenant(DemoWorld.HOME)));
            default -> List.of();
        };
    }

    private List<String> all(String sql) {
        return superuser.sql(sql).query(String.class).list().stream()
                .filter(Objects::nonNull)
                .toList();
    }
}
