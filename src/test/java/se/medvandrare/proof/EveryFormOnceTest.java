package se.medvandrare.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medvandrare.proof.Browsing.status;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.medvandrare.PortalTest;
import se.medvandrare.proof.FormWalk.Place;
import se.medvandrare.proof.WrittenRows.Writing;
import se.medvandrare.signin.TestFactors;

/**
 * Every form of every page, sent many times at the same moment with the same tokens, writes at most what it writes when it is
 * sent once. The control: the same form opened anew and sent once more is seen to write again.
 */
@PortalTest
@Import(TestFactors.class)
@TestPropertySource(properties = "medvandrare.requests.per-account=1000000")
class EveryFormOnceTest {

    static final int TIMES = Integer.getInteger("proof.presses", 8);
    static final int TOO_MANY = 429;

    /**
     * Looking is written down each time somebody looks: as many rows as there were answers that showed something, and two for
     * a change to somebody with protected identity, who has to be opened first.
     */
    static final Set<String> LOOKED = Set.of("insert access_log", "update log_head");

    /** One of those who send these gets in, and nobody after it. */
    static final Set<String> ONE_GETS_IN = Set.of("/logga-in/aterstall/{token}");

    @Autowired
    ApplicationContext context;

    final Map<String, String> wrong = new TreeMap<>();
    final Set<String> written = new TreeSet<>();
    final Set<String> again = new TreeSet<>();

    DemoForms forms;
    FormWalk walk;
    WrittenRows rows;

    @BeforeEach
    void openTheDemo() {
        forms = new DemoForms(context);
        walk = forms.walk();
    }

    @Test
    void everyFormDoesWhatItSaysOnceHoweverOftenItArrives() {
        try (var watched = new WrittenRows()) {
            rows = watched;
            walk.walk(this::press);
        }
        var missing = forms.patterns();
        walk.done().forEach(key -> missing.remove(key.split(" ")[0]));

        assertThat(wrong).isEmpty();
        assertThat(missing)
                .as("forms that never did what they say, of which %s", walk.failed())
                .isEmpty();
        assertThat(again)
                .as("the control: sent once more from a page opened anew")
                .hasSizeGreaterThan(40);
        assertThat(forms.superuser()
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
        var browser = forms.withPassword();
        var form = browser.form("/logga-in/kod").with("code", forms.code());

        var answers = AtOnce.times(TIMES, number -> browser.window().send(form));

        assertThat(answers.stream()
                        .map(answer -> answer.getResponse().getHeader(HttpHeaders.LOCATION))
                        .filter(where -> where != null && !where.contains("/logga-in")))
                .hasSize(1);
    }

    @Test
    void anotherFileChosenOnTheSamePageIsAnotherForm() {
        var leader = forms.browser(FormActor.LEADER);
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
        leader.send(form.with(file.name(), forms.typing().words().picture()));
        assertThat(logoChanges()).isEqualTo(2);
    }

    private int logoChanges() {
        return forms.superuser()
                .sql("select count(*) from work_log where thing = 'project_logo'")
                .query(Integer.class)
                .single();
    }

    private Optional<MvcTestResult> press(FormActor actor, Place place, String key) {
        if (DemoForms.LEFT_OUT.containsKey(key)) {
            return Optional.empty();
        }
        var browser = forms.browser(actor);
        return walk.find(browser, place, key).map(form -> {
            rows.forget();
            var answers = AtOnce.times(TIMES, number -> browser.window().send(form));
            var many = rows.read();
            var first = answers.stream()
                    .filter(answer -> status(answer) / 100 == 3)
                    .findFirst()
                    .orElse(answers.get(0));
            rows.forget();
            walk.find(browser, place, key).ifPresent(browser::send);
            judge(key, form, answers, many, rows.read());
            forms.typing().sent(key, form, first);
            return first;
        });
    }

    /** A form of many rows with a version each writes each row by itself, once. */
    private void judge(String key, Pressed form, List<MvcTestResult> answers, List<Writing> many, List<Writing> one) {
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
        var lines = form.fields().stream()
                .filter(field -> field.name().startsWith("version-"))
                .count();
        many.forEach(writing -> {
            var alone = one.stream()
                    .filter(it -> it.name().equals(writing.name()))
                    .mapToInt(Writing::transactions)
                    .findFirst()
                    .orElse(0);
            var looks = LOOKED.contains(writing.name()) ? told.firstKey() / 100 == 3 ? 2 : answers.size() : 1;
            if (writing.transactions() > Math.max(lines, Math.max(looks, alone))) {
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
}
