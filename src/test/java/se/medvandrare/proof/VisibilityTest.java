package se.medvandrare.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.TestAccounts;

/** Opens every outlet that the list of a funded project names, and finds the emblem's sentence; on unfunded pages it does not. */
@PortalTest
class VisibilityTest {

    private static final String SENTENCE = "Medfinansieras av Europeiska unionen";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    ApplicationContext context;

    DemoWorld world;

    @BeforeEach
    void fill() {
        world = new DemoWorld(context);
    }

    @Test
    void everyOutletOfEveryFundedProjectSaysWhoPays() {
        var leaders = List.of(
                List.of("projektledare.4all", "4all"),
                List.of("projektledare.are", "hallbar-integration-are"),
                List.of("projektledare.hudiksvall", "samverkan-gavleborg"),
                List.of("projektledare.vast", "kommunal-samverkan-vast"),
                List.of("projektledare.kalmar", "vi-blir-fler"));
        var opened = 0;
        for (var leader : leaders) {
            var who = leader.get(0) + "@demo.example";
            var list = Jsoup.parse(body(who, "/arbete/projekt/" + leader.get(1) + "/synlighet"));
            var outlets = list.select("a[data-outlet]").stream()
                    .map(VisibilityTest::address)
                    .toList();
            assertThat(outlets).as(leader.get(1)).hasSizeGreaterThanOrEqualTo(7);
            for (var outlet : outlets) {
                assertThat(unfolded(body(who, outlet))).as(outlet).contains(SENTENCE);
                opened++;
            }
        }
        assertThat(opened).isGreaterThanOrEqualTo(35);
    }

    @Test
    void anActivityThatNoFundPaysSaysNothing() {
        var unfunded = world.find("utan/fond", "4all");

        assertThat(unfunded).isPresent();
        assertThat(body("admin@demo.example", "/sv/skelleftea/aktiviteter/" + unfunded.get()))
                .doesNotContain(SENTENCE);
    }

    @Test
    void tellsWhatLacksAndStopsWhenItIsThere() {
        var at = "/arbete/projekt/4all/synlighet";
        assertThat(body("projektledare.4all@demo.example", at))
                .contains("En beskrivning på er egen webbplats", "Kort beskrivning på lätt svenska")
                .doesNotContain("En affisch i A3");
    }

    private String body(String who, String address) {
        var answer = mvc.get()
                .uri(address)
                .locale(Locale.forLanguageTag("sv"))
                .with(accounts.as(who))
                .exchange();
        if (answer.getResponse().getStatus() == 301) {
            return body(who, answer.getResponse().getRedirectedUrl());
        }
        assertThat(answer).as(address).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String address(Element link) {
        return link.attr("href");
    }

    /** Calendar files break long lines. */
    private static String unfolded(String text) {
        return text.replace("\r\n ", "").replace("\n ", "");
    }
}
