package se.medvandrare.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medvandrare.proof.Browsing.status;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.medvandrare.PortalTest;
import se.medvandrare.proof.FormWalk.Place;
import se.medvandrare.signin.TestFactors;

/**
 * Twenty people open the same form of something that is there, each writes something else, and all send it at once: one is
 * saved, nineteen are told, and see what they wrote beside what was saved. The table says of every other form why nobody's
 * words are lost by it, so that a new form has to be thought about. The control: whoever then opens the form anew saves.
 */
@PortalTest
@Import(TestFactors.class)
@TestPropertySource(properties = "medvandrare.requests.per-account=1000000")
class LostUpdateTest {

    static final int PEOPLE = 20;

    /** Address of a form, and why nobody's words are lost by it. */
    static final Map<String, String> WITHOUT_WORDS = withoutWords();

    @Autowired
    ApplicationContext context;

    final Map<String, String> wrong = new TreeMap<>();
    final Set<String> raced = new TreeSet<>();
    final Set<String> savedAnew = new TreeSet<>();

    DemoForms forms;
    FormWalk walk;

    @Test
    void oneOfTwentyIsSavedAndTheOthersAreToldBothTexts() {
        forms = new DemoForms(context);
        walk = forms.walk();
        walk.walk(List.of(1, 1, 2), this::press);

        var rest = forms.patterns();
        rest.removeAll(raced);
        assertThat(wrong).isEmpty();
        assertThat(rest)
                .as("forms that stand neither in the table nor were sent by twenty at once")
                .containsExactlyInAnyOrderElementsOf(WITHOUT_WORDS.keySet());
        assertThat(savedAnew).as("the control: opened anew, it is saved").hasSizeGreaterThan(raced.size() / 2);
        Figures.note(
                "36 every form of something that is there, sent by " + PEOPLE + " at once",
                raced.size() + " forms: 1 saved, " + (PEOPLE - 1) + " told both texts",
                "opened anew: " + savedAnew.size() + " saved");
    }

    private static Map<String, String> withoutWords() {
        try (var lines = Files.lines(Path.of("src/test/resources/approved/forms-without-words.csv"))) {
            return new TreeMap<>(lines.skip(1)
                    .map(line -> line.split(",", 2))
                    .collect(Collectors.toMap(row -> row[0], row -> row[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<MvcTestResult> press(FormActor actor, Place place, String key) {
        if (DemoForms.LEFT_OUT.containsKey(key)) {
            return Optional.empty();
        }
        var browser = forms.browser(actor);
        return walk.find(browser, place, key).map(form -> {
            var answer = WITHOUT_WORDS.containsKey(key.split(" ")[0])
                            || Differently.than(form, 0).isEmpty()
                    ? browser.send(form)
                    : race(actor, place, key);
            forms.typing().sent(key, form, answer);
            return answer;
        });
    }

    private MvcTestResult race(FormActor actor, Place place, String key) {
        var opened = new ArrayList<Opened>();
        for (int number = 0; number < PEOPLE; number++) {
            opened.add(open(actor, place, key, number).orElseThrow(() -> new AssertionError(key + " on " + place)));
        }
        var answers = AtOnce.times(PEOPLE, number -> opened.get(number).send());
        var saved = answers.stream().filter(answer -> status(answer) / 100 == 3).toList();
        if (!saved.isEmpty()) {
            judge(key, opened, answers, saved);
            open(actor, place, key, PEOPLE)
                    .map(Opened::send)
                    .filter(answer -> status(answer) / 100 == 3)
                    .ifPresent(answer -> savedAnew.add(key));
        }
        return saved.isEmpty() ? answers.get(0) : saved.get(0);
    }

    private Optional<Opened> open(FormActor actor, Place place, String key, int number) {
        var browser = forms.browser(actor);
        return walk.find(browser, place, key)
                .flatMap(form -> Differently.than(form, number))
                .map(form -> new Opened(browser, form));
    }

    private void judge(String key, List<Opened> opened, List<MvcTestResult> answers, List<MvcTestResult> saved) {
        raced.add(key);
        var winner = opened.get(answers.indexOf(saved.get(0))).form;
        if (saved.size() > 1) {
            wrong.put(key, saved.size() + " of " + PEOPLE + " were saved");
        }
        for (int number = 0; number < PEOPLE; number++) {
            var answer = answers.get(number);
            var mine = opened.get(number).form;
            var page = Browsing.document(answer);
            var both = status(answer) == 409 && mine.standsIn(page) && winner.standsIn(page);
            var refusedFirst = status(answer) == 422 && mine.standsIn(page);
            if (status(answer) / 100 != 3 && !both && !refusedFirst) {
                wrong.putIfAbsent(
                        key,
                        "%d with mine (%s): %s, saved (%s): %s, %s"
                                .formatted(
                                        status(answer),
                                        mine.word(),
                                        mine.standsIn(page),
                                        winner.word(),
                                        winner.standsIn(page),
                                        page.select("h1, .errors li").text()));
            }
        }
    }

    private record Opened(Browsing browser, Differently form) {

        MvcTestResult send() {
            return browser.send(form.form());
        }
    }
}
