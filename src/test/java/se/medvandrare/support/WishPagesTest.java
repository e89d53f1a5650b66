package se.medvandrare.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.medvandrare.accounts.Role;
import se.medvandrare.database.TestServer;

/** From what many want to an activity planned for it, and from there to those who wished for it. */
class WishPagesTest extends GuidePages {

    static final String SEWING = CASES + "/behov/SEWING";
    static final String ARABIC = "والآن يُخطَّط";

    @Autowired
    WishLetters letters;

    long activity;

    @BeforeEach
    void planSomething() {
        activity = activity("Sy tillsammans");
        accounts.letters();
    }

    @Test
    void writesInTheLanguageOfWhoeverAgreedAndOnceOnly() throws InterruptedException {
        programme.text(activity, "ar", "نخيط معًا", "نخيط.");
        opened(VERA, agreed("ar"));
        opened(OLLE, agreed("en"));
        plan(activity);
        letters.run();
        assertThat(accounts.letters()).as("may still be taken back").isEmpty();

        later();
        atOnce(letters::run);
        letters.run();

        assertThat(accounts.letters())
                .containsOnlyOnce(ARABIC)
                .containsOnlyOnce("نخيط معًا")
                .containsOnlyOnce("Now this is planned:")
                .contains("from the guides at Skellefteå kommun")
                .contains(
                        "Bokallén 2",
                        "/ar/skelleftea/aktiviteter/" + activity,
                        "/en/skelleftea/aktiviteter/" + activity)
                .doesNotContain("Sytjejen", "wish@example.se");
        assertThat(get(CASES + "/1", VERA))
                .bodyText()
                .contains("Brev har skickats")
                .doesNotContain("Jag har berättat");
    }

    @Test
    void writesNoTwiceWhenTwoWishesLeadToTheSameActivity() {
        var both = new HashMap<>(agreed("sv"));
        both.put("interests", "SEWING");
        var address = opened(VERA, both);
        number("update guidance_case set interests = '{SEWING,CRAFT}' returning id");
        plan(activity);
        assertThat(post(CASES + "/behov/CRAFT", Map.of("activity", "" + activity), OLLE))
                .hasStatus(302);
        later();
        letters.run();
        assertThat(accounts.letters()).containsOnlyOnce("Nu planeras det här:");

        assertThat(post(SEWING + "/planer/" + activity + "/angra", Map.of(), VERA))
                .hasStatus(302);
        plan(activity);
        later();
        letters.run();
        assertThat(accounts.letters()).isEmpty();
        assertThat(get(address, VERA)).bodyText().contains("Brev har skickats");
    }

    @Test
    void writesToNobodyWhoseGuidanceIsClosedOrWhoWishesSomethingElse() {
        var closed = opened(VERA, agreed("sv"));
        assertThat(post(closed + "/avsluta", Map.of("outcome", "MOVED"), VERA)).hasStatus(302);
        assertThat(number("select count(email) from guidance_case")).isZero();
        var other = new HashMap<>(agreed("sv"));
        other.put("interests", "MUSIC");
        opened(VERA, other);
        var leaves = opened(VERA, agreed("sv"));
        plan(activity);
        assertThat(post(leaves + "/avsluta", Map.of("outcome", "MOVED"), VERA)).hasStatus(302);
        later();
        letters.run();
        assertThat(accounts.letters()).isEmpty();
    }

    @Test
    void staysWithinTheTenant() {
        var are = accounts.are();
        accounts.open("granne@example.se", are.tenant(), Role.GUIDE);
        var more = new HashMap<>(agreed("sv"));
        more.put("municipalityId", "" + are.municipality());
        opened("granne@example.se", more);
        plan(activity);
        later();
        letters.run();
        assertThat(accounts.letters()).isEmpty();
        assertThat(get(SEWING, "granne@example.se")).bodyText().doesNotContain("Sy tillsammans");
        assertThat(post(SEWING, Map.of("activity", "" + activity), "granne@example.se"))
                .hasStatus(409);
        assertThat(post(SEWING + "/planer/" + activity + "/angra", Map.of(), "granne@example.se"))
                .hasStatus(404);
    }

    @Test
    void isTakenBackBeforeTheLettersGo() {
        opened(VERA, agreed("sv"));
        plan(activity);
        assertThat(flash(post(SEWING + "/planer/" + activity + "/angra", Map.of(), OLLE)))
                .isEqualTo("support.plan.takenBack");
        later();
        letters.run();
        assertThat(accounts.letters()).isEmpty();
        assertThat(number("select count(*) from wish_told")).isZero();
        assertThat(post(SEWING + "/planer/" + activity + "/angra", Map.of(), OLLE))
                .hasStatus(404);
    }

    @Test
    void saysThatLettersCannotBeTakenBack() {
        opened(VERA, agreed("sv"));
        opened(OLLE, Map.of());
        plan(activity);
        later();
        letters.run();
        assertThat(get(CASES + "/uppfoljning", OLLE)).bodyText().contains("Berätta för dem", "Sy tillsammans");

        assertThat(flash(post(SEWING + "/planer/" + activity + "/angra", Map.of(), OLLE)))
                .isEqualTo("support.plan.takenBack.letters");
        assertThat(get(CASES + "/uppfoljning", OLLE)).bodyText().doesNotContain("Sy tillsammans");
    }

    @Test
    void leavesTheOthersToTheirOwnGuide() {
        var mine = opened(VERA, Map.of());
        plan(activity);
        later();
        letters.run();
        assertThat(accounts.letters()).isEmpty();
        assertThat(get(CASES + "/uppfoljning", OLLE)).bodyText().doesNotContain("Berätta för dem");
        assertThat(get("/arbete", VERA)).bodyText().contains("uppföljning att göra");
        assertThat(get(mine, VERA))
                .bodyText()
                .contains("Berätta för personen", "href=\"/ar/skelleftea/aktiviteter/" + activity);
        var tell = mine + "/berattat/" + activity;
        assertThat(post(tell, Map.of(), OLLE)).hasStatus(404);
        assertThat(post(mine + "/berattat/999", Map.of(), VERA)).hasStatus(404);

        assertThat(post(tell, Map.of(), VERA)).hasStatus(302);
        assertThat(get(mine, VERA)).bodyText().contains("Du har berättat");
        assertThat(get(CASES + "/uppfoljning", VERA)).bodyText().doesNotContain("Berätta för dem");
        assertThat(post(tell, Map.of(), VERA)).hasStatus(404);
        assertThat(post(tell + "/angra", Map.of(), VERA)).hasStatus(302);
        assertThat(get(CASES + "/uppfoljning", VERA)).bodyText().contains("Berätta för dem");
    }

    @Test
    void tellsNumbersOnlyAndHidesFew() {
        var told = IntStream.range(0, 11).mapToObj(it -> opened(VERA, Map.of())).toList();
        plan(activity);
        told.subList(0, 2).forEach(it -> post(it + "/berattat/" + activity, Map.of(), VERA));
        assertThat(text(get(CASES + "/behov", OLLE)))
                .contains(
                        "11 personer vill: sy och sticka.",
                        "0 har fått brev, – har fått veta av sin vägledare, – väntar.")
                .doesNotContain("Sytjejen", "9 väntar");
        told.subList(2, 5).forEach(it -> post(it + "/berattat/" + activity, Map.of(), VERA));
        assertThat(text(get(SEWING, OLLE))).contains("0 har fått brev, 5 har fått veta av sin vägledare, 6 väntar.");
    }

    @Test
    void saysWhatManyWantInASentenceWithNothingAboutFew() {
        for (int number = 0; number < 14; number++) {
            var wish = new HashMap<String, String>();
            wish.put("times", number < 7 ? "MORNING" : "EVENING");
            wish.put(number < 6 ? "obstacleChildCare" : "obstacleOther", "NOTED");
            wish.put(number < 12 ? "obstacleMoney" : "obstacleOther", "NOTED");
            wish.put(number < 4 ? "obstacleTransport" : "obstacleOther", "NOTED");
            opened(VERA, wish);
        }
        assertThat(text(get(SEWING, VERA)).replaceAll("<[^>]*>", "").replaceAll("\\s+", " "))
                .contains(
                        "14 personer vill: sy och sticka. Flest kan: vardag förmiddag (7), vardag kväll (7). Pengar i vägen:"
                                + " nästan alla. Behöver barnpassning: 6.")
                .doesNotContain("Svårt att ta sig dit");
    }

    @Test
    void takesAnAddressOnlyWithAYesAndALanguage() {
        var form = new HashMap<>(filled(Map.of("email", "wish@example.se")));
        assertThat(post(CASES + "/ny", form, VERA))
                .hasStatus(422)
                .bodyText()
                .contains("Kryssa i att personen har sagt ja", "Välj språk i breven.");
        form.putAll(Map.of("informed", "true", "letterLanguage", "so"));
        assertThat(post(CASES + "/ny", form, VERA)).hasStatus(422).bodyText().contains("Välj språk i breven.");
        assertThat(post(CASES + "/ny", filled(Map.of("informed", "true")), VERA))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv e-postadressen");
        form.putAll(Map.of("email", "ingen adress", "letterLanguage", "ar"));
        assertThat(post(CASES + "/ny", form, VERA)).hasStatus(422).bodyText().contains("Skriv en e-postadress");

        var address = opened(VERA, agreed("ar"));
        assertThat(number("select position('wish@'::bytea in email) from guidance_case"))
                .isZero();
        assertThat(get(address, VERA)).bodyText().contains("wish@example.se");
        assertThat(post(address + "/andra", filled(Map.of("version", "0")), VERA))
                .hasStatus(302);
        assertThat(number("select count(letters_from) from guidance_case")).isZero();
    }

    @Test
    void plansOnlyWhatVisitorsCanComeTo() {
        var hidden = activity("Sy hemma");
        programme.run("update activity set published = false where id = " + hidden);
        assertThat(get(SEWING, VERA)).bodyText().contains("Sy tillsammans").doesNotContain("Sy hemma");
        assertThat(post(SEWING, Map.of("activity", "" + hidden), VERA)).hasStatus(409);
        plan(activity);
        assertThat(post(SEWING, Map.of("activity", "" + activity), VERA)).hasStatus(409);
        assertThat(post(SEWING, Map.of("activity", ""), VERA)).hasStatus(409);
        assertThat(get(CASES + "/behov/NOTHING", VERA)).hasStatus(400);
        accounts.open("ledare@example.se", home.tenant(), Role.LEADER);
        assertThat(get(SEWING, "ledare@example.se")).hasStatus(403);
    }

    @Test
    void goesWithTheGuidance() {
        var old = opened(VERA, Map.of());
        plan(activity);
        assertThat(post(old + "/avsluta", Map.of("outcome", "ACTIVE"), VERA)).hasStatus(302);
        number("update guidance_case set opened_on = opened_on - 400, closed_on = closed_on - 367 returning id");
        disposal.run();
        assertThat(number("select count(*) from wish_told") + number("select count(*) from guidance_case"))
                .isZero();
    }

    private long activity(String name) {
        var association = programme.organisation("Syföreningen " + name);
        var id = programme.activity(association, programme.place("Biblioteket " + name), name, Map.of());
        programme.session(id, 6);
        return id;
    }

    private void plan(long chosen) {
        assertThat(post(SEWING, Map.of("activity", "" + chosen), VERA)).hasStatus(302);
    }

    /** The time in which it may be taken back is over. */
    private void later() {
        TestServer.get()
                .superuser()
                .sql("update wish_plan set planned_at = planned_at - interval '16 minutes'")
                .update();
    }

    private static void atOnce(Runnable work) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(2);
        threads.invokeAll(List.of(Executors.callable(work), Executors.callable(work)));
        threads.shutdown();
    }

    private Map<String, String> agreed(String language) {
        return Map.of("email", "wish@example.se", "letterLanguage", language, "informed", "true");
    }

    private String opened(String guide, Map<String, String> more) {
        var answer = post(CASES + "/ny", filled(more), guide);
        assertThat(answer).hasStatus(302);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private Map<String, String> filled(Map<String, String> more) {
        var all = new HashMap<>(Map.of(
                "alias",
                "Sytjejen tisdag",
                "language",
                "ar",
                "level",
                "A1",
                "interests",
                "SEWING",
                "municipalityId",
                "" + home.municipality()));
        all.putAll(more);
        return all;
    }

    private static String flash(MvcTestResult answer) {
        return String.valueOf(answer.getMvcResult().getFlashMap().get("flash"));
    }
}
