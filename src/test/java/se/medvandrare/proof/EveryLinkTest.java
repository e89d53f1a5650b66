package se.medvandrare.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.Role;
import se.medvandrare.signin.TestFactors;

/**
 * Follows the links of every page on to every page, as everybody of the demo, and gets an answer from each: a few addresses of
 * every shape, where another number or filter makes no other shape.
 */
@PortalTest
@Import(TestFactors.class)
@TestPropertySource(
        properties = {"medvandrare.requests.per-account=1000000", "medvandrare.requests.per-network=1000000"})
class EveryLinkTest {

    static final int OF_A_SHAPE = 2;

    /** Links that do something other than open a page, and the languages and places that stand for all. */
    static final Pattern LEFT_OUT = Pattern.compile(
            "/logga-ut|/(?!sv/|ar/|arbete|konto|logga-in|assets)[a-z-]+/.*|/(sv|ar)/(?!alla|skelleftea|are).+");

    @Autowired
    ApplicationContext context;

    final Map<String, String> broken = new TreeMap<>();
    DemoForms forms;

    @BeforeEach
    void openTheDemo() {
        forms = new DemoForms(context);
    }

    @Test
    void everyLinkLeadsSomewhere() {
        var everybody = new ArrayList<>(FormActor.ALL);
        everybody.add(new FormActor("granskare@demo.example", Role.AUDITOR, DemoWorld.HOME));
        var opened = new TreeMap<String, Integer>();
        for (var actor : everybody) {
            opened.put(actor.login(), follow(actor));
        }
        assertThat(broken).isEmpty();
        assertThat(opened.get("")).isGreaterThan(60);
        assertThat(opened.get(FormActor.LEADER.login())).isGreaterThan(100);
        assertThat(opened)
                .allSatisfy((login, pages) -> assertThat(pages).as(login).isGreaterThan(5));
    }

    /** How many pages were opened. */
    private int follow(FormActor actor) {
        var browser = forms.browser(actor);
        var waiting = new ArrayDeque<>(List.of(actor.role() == null ? "/sv/" : "/arbete"));
        var seen = new HashSet<>(waiting);
        var shapes = new HashMap<String, Integer>();
        var from = new HashMap<String, String>();
        var opened = 0;
        while (!waiting.isEmpty()) {
            var page = waiting.pop();
            var answer = browser.get(page);
            opened++;
            if (Browsing.status(answer) >= 400) {
                broken.put(page, "%d for '%s' on %s".formatted(Browsing.status(answer), actor.login(), from.get(page)));
            }
            for (var link : links(page, answer)) {
                if (seen.add(link) && shapes.merge(shape(link), 1, Integer::sum) <= OF_A_SHAPE) {
                    from.put(link, page);
                    waiting.add(link);
                }
            }
        }
        return opened;
    }

    private static List<String> links(String page, MvcTestResult answer) {
        var type = String.valueOf(answer.getResponse().getContentType());
        return !type.startsWith("text/html")
                ? List.of()
                : Browsing.document(answer).select("a[href]").stream()
                        .map(link -> link.attr("href").replaceFirst("#.*", ""))
                        .map(link -> link.startsWith("?") ? page.replaceFirst("\\?.*", "") + link : link)
                        .filter(link -> link.startsWith("/")
                                && !LEFT_OUT.matcher(link.replaceFirst("\\?.*", ""))
                                        .matches())
                        .distinct()
                        .toList();
    }

    /** The address without its numbers and titles, and without what is chosen in its filters. */
    private static String shape(String link) {
        return link.replaceAll("/\\d+[^/?]*", "/#").replaceAll("=[^&]*", "=");
    }
}
