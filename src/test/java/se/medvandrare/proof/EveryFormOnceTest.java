package se.medvandrare.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medvandrare.proof.Browsing.status;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.medvandrare.AccessTables;
import se.medvandrare.AccessTables.Address;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.Accounts;
import se.medvandrare.accounts.DemoAccounts;
import se.medvandrare.accounts.OneTimeLinks;
import se.medvandrare.accounts.OneTimeLinks.Purpose;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.database.TestServer;
import se.medvandrare.proof.FormWalk.Place;
import se.medvandrare.proof.WrittenRows.Writing;
import se.medvandrare.signin.TestFactors;

/**
 * Every form of every page, sent many times at the same moment with the same tokens, writes at most what it writes when it is
 * sent once. The control: the same form opened anew and sent once more is seen to write again.
 */
@PortalTest
@Import(TestFactors.class)
class EveryFormOnceTest {

    static final int TIMES = Integer.getInteger("proof.presses", 20);
    static final int TOO_MANY = 429;

    /** Forms of another kind, each with the reason why it is not pressed here. */
    static final Map<String, String> LEFT_OUT = Map.of(
            "/logga-in", "no row is written by it",
            "/logga-in/kod", "a code opens once: asked below",
            "/konto/bekrafta", "a code opens once: asked below",
            "/logga-in/ny-faktor", "stands there for accounts that have no factor",
            "/logga-ut", "ends the session it is sent from",
            "/konto/kvar/slang", "stands there when a form is kept, which KeptFormsTest does",
            "/installera/{token}", "stands there while the portal is empty");

    /**
     * Looking is written down each time somebody looks: as many rows as there were answers that showed something, and two for
     * a change to somebody with protected identity, who has to be opened first.
     */
    static final Set<String> LOOKED = Set.of("insert access_log", "update log_head");

    /** One of those who send these gets in, and nobody after it. */
    static final Set<String> ONE_GETS_IN = Set.of("/logga-in/aterstall/{token}");

    static final String PROTECTED_STAY = """
            select e.person_id || '/' || e.id from enrolment e join person p on p.tenant_id = e.tenant_id and p.id = e.person_id
             where p.protected and e.project_id = (select id from project where slug = '4all')
               and e.entered_on < current_date - 220
             order by e.person_id desc limit 1
            """;

    static final String FORGETFUL = "glomsk@example.se";
    static final String NEWCOMER = "nyanstalld@example.se";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    CsrfTokenRepository tokens;

    @Autowired
    Accounts accounts;

    @Autowired
    TestAccounts tests;

    @Autowired
    TestFactors device;

    @Autowired
    OneTimeLinks links;

    final JdbcClient superuser = TestServer.get().superuser();
    final Map<String, String> wrong = new TreeMap<>();
    final Set<String> written = new TreeSet<>();
    final Set<String> again = new TreeSet<>();
    final Map<String, String> secrets = new HashMap<>();
    int visitors;

    DemoWorld world;
    Typing typing;
    FormWalk walk;
    WrittenRows rows;

    @BeforeEach
    void openTheDemo() {
        world = new DemoWorld(context);
        var tenant = world.tenant(DemoWorld.HOME);
        var forgetful = accounts.open(FORGETFUL, FORGETFUL, DemoAccounts.PASSWORD);
        var newcomer = tests.open(NEWCOMER, tenant, Role.DESK);
        accounts.give(forgetful, tenant, Role.DESK, se.medvandrare.accounts.Scope.TENANT, null);
        device.code("extra." + DemoWorld.HOME + "@example.se");
        secrets.put("losenord/token", links.make(Purpose.PASSWORD, newcomer, Duration.ofHours(1)));
        secrets.put("aterstall/token", links.make(Purpose.FACTOR, forgetful, Duration.ofHours(1)));
        superuser.sql("""
                insert into log_draw (tenant_id, month, seed, size) values (:tenant, '2026-01-01', '\\x00', 1);
                insert into log_sample (tenant_id, month, log_id)
                select tenant_id, '2026-01-01', max(id) from access_log where tenant_id = :tenant group by tenant_id;
                """.replace(":tenant", String.valueOf(tenant))).update();
        typing = new Typing(LocalDate.now(), known());
        walk = new FormWalk(world, this::browser, this::more, typing);
        leaveLongAgo();
        askToLift();
    }

    @Test
    void everyFormDoesWhatItSaysOnceHoweverOftenItArrives() {
        try (var watched = new WrittenRows()) {
            rows = watched;
            walk.walk(this::press);
        }
        var missing = new TreeSet<>(AccessTables.all().keySet().stream()
                .filter(address -> address.method().equals("POST"))
                .map(Address::pattern)
                .filter(pattern -> !LEFT_OUT.containsKey(pattern))
                .toList());
        walk.done().forEach(key -> missing.remove(key.split(" ")[0]));

        assertThat(wrong).isEmpty();
        assertThat(missing)
                .as("forms that never did what they say, of which %s", walk.failed())
                .isEmpty();
        assertThat(again)
                .as("the control: sent once more from a page opened anew")
                .hasSizeGreaterThan(40);
        assertThat(superuser
                        .sql("select count(*) from sent_form where led_to ~ 'anmalan|arbete|konto'")
                        .query(Integer.class)
                        .single())
                .as("addresses to read in what is kept about sent forms")
                .isZero();
        Figures.note(
                "36 every form sent " + TIMES + " times at once",
                walk.done().size() + " forms, " + written.size() + " wrote, once",
                "opened anew: " + again.size() + " wrote again");
    }

    @Test
    void aCodeOpensOnceHoweverOftenItArrives() {
        var browser = new Browsing(mvc, tokens);
        device.code(FORGETFUL);
        browser.send(browser.form("/logga-in").with("login", FORGETFUL).with("password", DemoAccounts.PASSWORD));

        var answers = atOnce(browser, browser.form("/logga-in/kod").with("code", device.code(FORGETFUL)));

        assertThat(answers.stream()
                        .map(answer -> answer.getResponse().getHeader(HttpHeaders.LOCATION))
                        .filter(where -> where != null && !where.contains("/logga-in")))
                .hasSize(1);
    }

    @Test
    void anotherFileChosenOnTheSamePageIsAnotherForm() {
        var leader = browser(FormActor.ALL.get(3));
        var form = walk.find(
                        leader, new Place("/arbete/projekt/4all/logotyp", List.of()), "/arbete/projekt/{slug}/logotyp")
                .orElseThrow();
        var file = form.fields().stream()
                .filter(field -> field.type().equals("file"))
                .findFirst()
                .orElseThrow();

        leader.send(form);
        leader.send(form);
        assertThat(logoChanges()).isEqualTo(1);
        leader.send(form.with(file.name(), typing.words().picture()));
        assertThat(logoChanges()).isEqualTo(2);
    }

    private int logoChanges() {
        return superuser
                .sql("select count(*) from work_log where thing = 'project_logo'")
                .query(Integer.class)
                .single();
    }

    private Optional<MvcTestResult> press(FormActor actor, Place place, String key) {
        if (LEFT_OUT.containsKey(key)) {
            return Optional.empty();
        }
        var browser = browser(actor);
        return walk.find(browser, place, key).map(form -> {
            rows.forget();
            var answers = atOnce(browser, form);
            var many = rows.read();
            var first = answers.stream()
                    .filter(answer -> status(answer) / 100 == 3)
                    .findFirst()
                    .orElse(answers.get(0));
            rows.forget();
            walk.find(browser, place, key).ifPresent(browser::send);
            judge(key, answers, many, rows.read());
            if (key.endsWith("/deltagare/ny") && status(first) == 302) {
                typing.enrolled(form);
            }
            return first;
        });
    }

    private void judge(String key, List<MvcTestResult> answers, List<Writing> many, List<Writing> one) {
        var told =
                answers.stream().collect(Collectors.groupingBy(Browsing::status, TreeMap::new, Collectors.counting()));
        var waited = told.remove(TOO_MANY);
        var right = ONE_GETS_IN.contains(key) ? told.getOrDefault(302, 0L) == 1 : told.size() == 1;
        if (!right || told.lastKey() >= 500) {
            complain(key, told + ", " + waited + " told to wait");
        }
        answers.stream()
                .filter(answer -> status(answer) == TOO_MANY)
                .filter(answer -> answer.getResponse().getHeader(HttpHeaders.RETRY_AFTER) == null)
                .forEach(answer -> wrong.put(key, "not told how long to wait"));
        many.forEach(writing -> {
            var alone = one.stream()
                    .filter(it -> it.name().equals(writing.name()))
                    .mapToInt(Writing::transactions)
                    .findFirst()
                    .orElse(0);
            var looks = LOOKED.contains(writing.name()) ? told.firstKey() / 100 == 3 ? 2 : answers.size() : 1;
            if (writing.transactions() > Math.max(looks, alone)) {
                complain(key, told + " " + writing + ", alone " + alone);
            }
            written.add(key);
            if (alone > 0) {
                again.add(key);
            }
        });
    }

    private void complain(String key, String what) {
        wrong.merge(key, what, (one, other) -> one + "; " + other);
    }

    private List<MvcTestResult> atOnce(Browsing browser, Pressed form) {
        var pool = Executors.newFixedThreadPool(TIMES);
        var start = new CountDownLatch(1);
        try {
            var sent = IntStream.range(0, TIMES)
                    .mapToObj(number -> pool.submit((Callable<MvcTestResult>) () -> {
                        start.await();
                        return browser.window().send(form);
                    }))
                    .toList();
            start.countDown();
            var answers = new ArrayList<MvcTestResult>();
            for (var one : sent) {
                answers.add(one.get());
            }
            return answers;
        } catch (Exception e) {
            throw new AssertionError(form.action(), e);
        } finally {
            pool.shutdownNow();
        }
    }

    private Browsing browser(FormActor actor) {
        var browser = new Browsing(mvc, tokens);
        return actor.role() == null
                ? browser.from("192.0.2." + (1 + visitors++ % 250))
                : browser.with(sessions().begin(actor.login()));
    }

    private TestSessions sessions() {
        return new TestSessions(context.getBean(SessionRepository.class), accounts);
    }

    /** Somebody has asked to lift a mark, which somebody else may do. */
    private void askToLift() {
        var browser = browser(FormActor.ALL.get(6));
        var person = all(PROTECTED_STAY).get(0).split("/")[0];
        walk.find(browser, new Place("/arbete/skyddade/" + person, List.of()), "/arbete/skyddade/{id:\\d+}/havning")
                .ifPresent(browser::send);
    }

    /** Somebody with protected identity has left, so long ago that one may ask how it went. */
    private void leaveLongAgo() {
        var stay = all(PROTECTED_STAY).get(0);
        var page = "/arbete/skyddade/" + stay + "/avsluta";
        var browser = browser(FormActor.ALL.get(7));
        var form = walk.find(browser, new Place(page, List.of()), "/arbete/skyddade/{id:\\d+}/{enrolment:\\d+}/avsluta")
                .orElseThrow()
                .with("exitedOn", LocalDate.now().minusDays(200).toString())
                .with("statusOn", LocalDate.now().minusDays(200).toString());
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
            case "losenord/token", "aterstall/token" -> List.of(secrets.get(key));
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
                        union
                        select max(id) from enrolment where project_id = (select id from project where slug = '4all')
                           and exited_on > current_date - 10
                        """);
            case "skyddade/id" ->
                all(PROTECTED_STAY).stream().map(stay -> stay.split("/")[0]).toList();
            case "skyddade/enrolment" ->
                all(PROTECTED_STAY).stream().map(stay -> stay.split("/")[1]).toList();
            case "egna-indikatorer/id" -> all("""
                        select max(id) from own_indicator where project_id = (select id from project where slug = '4all')
                        """);
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
                .filter(java.util.Objects::nonNull)
                .toList();
    }
}
