package se.medvandrare.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.medvandrare.Today;
import se.medvandrare.accounts.Role;

/** From a wish to something started, as a guide meets it. */
class GuidancePagesTest extends GuidePages {

    @Test
    void saysWhenThereIsNothingYet() {
        assertThat(get(CASES, VERA)).bodyText().contains("Här finns inga vägledningar.");
        assertThat(get(CASES + "?avslutade=true", VERA)).bodyText().contains("Här finns inga vägledningar.");
        assertThat(get(CASES + "/uppfoljning", VERA)).bodyText().contains("Inget att följa upp");
        assertThat(get(CASES + "/behov", VERA))
                .bodyText()
                .contains("Inga önskemål är noterade.", "För få att visa")
                .doesNotContain("Planera aktivitet");
        assertThat(get(opened(Map.of()), VERA)).bodyText().contains("Inget passar just nu.", "Inga hänvisningar än.");
    }

    @Test
    void belongsToWhoOpenedItAndWhomItIsHandedOverTo() {
        var address = opened(Map.of("wish", "Vill sy"));
        assertThat(get(address, VERA)).bodyText().contains("Sytjejen tisdag", "Vill sy");
        for (var page : new String[] {"", "/andra", "/hanvisa"}) {
            assertThat(get(address + page, OLLE)).hasStatus(404);
        }
        assertThat(post(address + "/avsluta", Map.of("outcome", "ACTIVE"), OLLE))
                .hasStatus(404);
        assertThat(post(address + "/byt", Map.of("guide", "" + olle), OLLE)).hasStatus(404);
        assertThat(get(CASES, OLLE)).bodyText().doesNotContain("Sytjejen");
        assertThat(post(address + "/byt", Map.of("guide", "999"), VERA)).hasStatus(409);

        assertThat(post(address + "/byt", Map.of("guide", "" + olle), VERA)).hasStatus(302);

        assertThat(get(address, VERA)).hasStatus(404);
        assertThat(get(address, OLLE)).bodyText().contains("Sytjejen tisdag");
    }

    @Test
    void isTakenOverWhenItsGuideGuidesNoLonger() {
        var address = opened(Map.of("wish", "Vill sy"));
        assertThat(get(CASES, OLLE)).bodyText().doesNotContain("ingen vägledare längre");
        assertThat(post(CASES + "/ta-over", Map.of(), OLLE)).hasStatus(302);
        assertThat(get(address, OLLE)).hasStatus(404);
        number("update account set active = false where login = 'vera@example.se' returning id");

        assertThat(get(CASES, OLLE)).bodyText().contains("En pågående vägledning har ingen vägledare längre.");
        assertThat(post(CASES + "/ta-over", Map.of(), OLLE)).hasStatus(302);

        assertThat(get(address, OLLE)).bodyText().contains("Sytjejen tisdag", "Vill sy");
        assertThat(get(CASES, OLLE)).bodyText().doesNotContain("ingen vägledare längre");
    }

    @Test
    void usesTheWordsOfTheTenantAndOffersNothingThatIsClosed() {
        var address = opened(Map.of("interests", "SEWING", "obstacleMoney", "NOTED"));
        number(
                "insert into vocabulary_word (vocabulary, code, label_sv, closed) values ('INTEREST', 'SEWING', 'Syjunta', true)"
                        + " returning version");
        number(
                "insert into vocabulary_word (vocabulary, code, label_sv, closed) values ('OBSTACLE', 'money', 'Ekonomi', true)"
                        + " returning version");

        assertThat(get(CASES + "/ny", VERA))
                .bodyText()
                .contains("Slöjd och hantverk", "name=\"obstacleTime\"")
                .doesNotContain("Syjunta", "name=\"obstacleMoney\"");
        assertThat(get(address, VERA)).bodyText().contains("Syjunta", "Ekonomi");
        assertThat(get(CASES + "/behov", VERA)).bodyText().contains("Syjunta", "Ekonomi", "Ont om tid");
        assertThat(get(address + "/andra", VERA)).bodyText().contains("Syjunta", "name=\"obstacleMoney\"");
        assertThat(post(
                        address + "/andra",
                        filled(Map.of("version", "0", "interests", "SEWING", "obstacleMoney", "REMAINS")),
                        VERA))
                .hasStatus(302);
        assertThat(post(CASES + "/ny", filled(Map.of("interests", "SEWING")), VERA))
                .hasStatus(422)
                .bodyText()
                .contains("Syjunta används inte längre");
        assertThat(post(CASES + "/ny", filled(Map.of("obstacleMoney", "NOTED")), VERA))
                .hasStatus(422)
                .bodyText()
                .contains("Ekonomi används inte längre");
    }

    @Test
    void isRemovedAYearAfterItWasClosed() {
        var old = opened(Map.of());
        assertThat(post(
                        old + "/hanvisa",
                        Map.of(
                                "where",
                                "Biblioteket",
                                "referredOn",
                                Today.inSweden().toString()),
                        VERA))
                .hasStatus(302);
        assertThat(post(old + "/avsluta", Map.of("outcome", "ACTIVE"), VERA)).hasStatus(302);
        var kept = opened(Map.of());
        assertThat(post(kept + "/avsluta", Map.of("outcome", "ACTIVE"), VERA)).hasStatus(302);
        number("update guidance_case set opened_on = opened_on - 400, closed_on = closed_on - 367"
                + " where id = (select min(id) from guidance_case) returning id");

        disposal.run();

        assertThat(get(old, VERA)).hasStatus(404);
        assertThat(get(kept, VERA)).hasStatusOk();
        assertThat(number("select count(*) from guidance_referral")).isZero();
    }

    @Test
    void showsFiftyOnAPage() {
        IntStream.range(0, 51).forEach(n -> opened(Map.of("alias", "Alias " + (char) ('A' + n % 26))));

        assertThat(get(CASES, VERA)).bodyText().contains("Sida 1 av 2");
        assertThat(get(CASES + "?sida=2", VERA)).bodyText().contains("Sida 2 av 2");
        assertThat(get(CASES + "?sida=0", VERA)).hasStatus(400);
    }

    @Test
    void refersOnADayThatHasBeenAndKeepsNumbersOut() {
        var refer = opened(Map.of()) + "/hanvisa";
        assertThat(post(refer, Map.of("where", "Biblioteket", "referredOn", "2006-05-03"), VERA))
                .hasStatus(422)
                .bodyText()
                .contains("mer än ett år sedan");
        assertThat(post(
                        refer,
                        Map.of(
                                "where",
                                "Biblioteket",
                                "referredOn",
                                Today.inSweden().toString(),
                                "contactAt",
                                "Amina 19900101-9802",
                                "saveAnyway",
                                "true"),
                        VERA))
                .hasStatus(422)
                .bodyText()
                .contains("Ta bort personnumret", "Amina");
        assertThat(post(refer, Map.of("where", "Biblioteket", "referredOn", "inte en dag", "contactAt", "Amina"), VERA))
                .hasStatus(422)
                .bodyText()
                .contains("Amina");
        assertThat(post(
                        refer,
                        Map.of(
                                "where",
                                "Biblioteket",
                                "referredOn",
                                Today.inSweden().toString(),
                                "contactAt",
                                "Lena, 070-174 06 05"),
                        VERA))
                .hasStatus(302);
    }

    @Test
    void isSealedAndRefusesNumbersAsAlias() {
        opened(Map.of("wish", "Vill sy"));
        assertThat(
                        number(
                                "select position('Sytjejen'::bytea in alias) + position('sy'::bytea in wish) from guidance_case"))
                .isZero();

        assertThat(post(CASES + "/ny", filled(Map.of("alias", "Amina 19900101-9802", "saveAnyway", "true")), VERA))
                .hasStatus(422)
                .bodyText()
                .contains("får inte innehålla ett personnummer", "Amina 19900101-9802");
        assertThat(number("select count(*) from guidance_case")).isOne();
    }

    @Test
    void saysWhatCouldNotBeReadAndKeepsTheRest() {
        assertThat(post(CASES + "/ny", filled(Map.of("level", "Z9", "municipalityId", "-1", "wish", "Vill sy")), VERA))
                .hasStatus(422)
                .bodyText()
                .contains("Vill sy");
        assertThat(number("select count(*) from guidance_case")).isZero();
    }

    @Test
    void tellsWhatIsMissingAndWarnsOnceOfHealth() {
        assertThat(post(CASES + "/ny", Map.of("alias", " ", "wish", "Vill sy"), VERA))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv ett alias", "Välj språk.", "Välj kommun.", "Välj nivå.", "Vill sy");
        assertThat(post(CASES + "/ny", filled(Map.of("language", "xx", "municipalityId", "999")), VERA))
                .hasStatus(422)
                .bodyText()
                .contains("Välj språk.", "Välj kommun.");
        var ill = new HashMap<>(filled(Map.of("wish", "Har en diagnos")));
        assertThat(post(CASES + "/ny", ill, VERA)).hasStatus(422).bodyText().contains("Spara ändå", "Har en diagnos");
        ill.put("saveAnyway", "true");
        assertThat(post(CASES + "/ny", ill, VERA)).hasStatus(302);
    }

    @Test
    void tellsWhoChangesWhatWasChangedMeanwhile() {
        var address = opened(Map.of());
        assertThat(post(address + "/andra", filled(Map.of("alias", "Sömmerskan", "version", "0")), VERA))
                .hasStatus(302);

        assertThat(post(address + "/andra", filled(Map.of("alias", "Stickaren", "version", "0")), VERA))
                .hasStatus(409)
                .bodyText()
                .contains("Sömmerskan", "Stickaren");
        assertThat(get(address + "/andra", VERA)).bodyText().contains("<bdi>Sömmerskan</bdi>");
    }

    @Test
    void suggestsWhatFitsBestFirstAndSaysWhy() {
        var association = programme.organisation("Syföreningen Nålen");
        var place = programme.place("Biblioteket");
        activity(association, place, "Sy tillsammans", Map.of("theme", "CRAFT"), null);
        activity(association, place, "Träff med barnpassning", Map.of("child_care", true), "ar");
        activity(association, place, "Hantverk", Map.of("theme", "CRAFT", "price", 50), null);
        activity(association, place, "Fotboll", Map.of("theme", "SPORT"), null);
        var hidden = activity(association, place, "Sy hemma", Map.of("published", false), null);

        var page = text(get(
                opened(Map.of("interests", "SEWING", "obstacleChildCare", "NOTED", "obstacleMoney", "NOTED")), VERA));

        assertThat(page)
                .containsSubsequence("Träff med barnpassning", "Sy tillsammans", "Hantverk", "Syföreningen Nålen")
                .contains("gratis", "nära i tid", "Sy och sticka")
                .doesNotContain("Fotboll", "Sy hemma");
        assertThat(page).contains("Träff med barnpassning", "på arabiska", "barnpassning");
        var address = opened(Map.of());
        assertThat(post(address + "/hanvisa", referral(Map.of("activityId", "" + hidden)), VERA))
                .hasStatus(404);
    }

    @Test
    void saysWhichAssociationsTakeAwayAnObstacle() {
        association("Syföreningen Nålen", "trial = 'YES', child_care = 'YES', ask_for = 'sömnadsledaren'");
        association("Syföreningen Garnet", "fee = 0");
        association("Syföreningen Knappen", "fee = 900, fee_per = 'YEAR'");
        association("Syföreningen Fickan", "fee_support = 'YES'");

        var page = text(get(
                opened(Map.of("interests", "SEWING", "obstacleChildCare", "NOTED", "obstacleMoney", "NOTED")), VERA));

        assertThat(page)
                .containsSubsequence(
                        "href=\"/sv/skelleftea/aktorer/",
                        "-syforeningen-nalen\"",
                        "Syföreningen Nålen",
                        "sömnadsledaren",
                        "går att prova på",
                        "barnpassning",
                        "Syföreningen Fickan",
                        "hjälp med avgiften",
                        "Syföreningen Garnet",
                        "gratis",
                        "Syföreningen Knappen")
                .doesNotContain("??");
        assertThat(text(get(opened(Map.of("interests", "SEWING")), VERA)))
                .containsSubsequence("Syföreningen Fickan", "Syföreningen Garnet", "Syföreningen Knappen")
                .doesNotContain("hjälp med avgiften", "går att prova på");
        assertThat(text(get(opened(Map.of("interests", "SEWING", "obstacleMoney", "REMOVED")), VERA)))
                .doesNotContain("hjälp med avgiften");
    }

    private void association(String name, String facts) {
        var id = programme.organisation(name);
        programme.run("update organisation set about = 'Vi syr och stickar', " + facts + " where id = " + id);
    }

    @Test
    void asksAfterTwoWeeksAndAfterEight() {
        var address = opened(Map.of());
        assertThat(post(address + "/hanvisa", referral(Map.of()), VERA))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv vart du hänvisar.");
        assertThat(post(address + "/hanvisa", referral(Map.of("where", "Syjuntan i bygdegården")), VERA))
                .hasStatus(302);
        assertThat(number("select due_on - referred_on from guidance_referral")).isEqualTo(14);
        assertThat(get(CASES, VERA)).bodyText().doesNotContain("Dags att fråga");

        refer(14);
        assertThat(get(CASES, VERA)).bodyText().contains("Dags att fråga");
        assertThat(get(CASES + "/uppfoljning", VERA))
                .bodyText()
                .contains("Började personen?", "Syjuntan i bygdegården");
        var answer = address + "/hanvisningar/" + number("select id from guidance_referral");
        assertThat(get(answer, OLLE)).hasStatus(404);
        assertThat(post(answer + "/svar", Map.of("yes", "true"), VERA)).hasStatus(422);
        assertThat(post(answer + "/svar", Map.of("yes", "true", "startedOn", today(3)), VERA))
                .hasStatus(302);

        assertThat(number("select due_on - referred_on from guidance_referral")).isEqualTo(56);
        assertThat(post(answer + "/svar", Map.of("yes", "true"), VERA))
                .hasStatus(422)
                .bodyText()
                .contains("tidigast åtta veckor");
        refer(56);
        assertThat(get(CASES + "/uppfoljning", VERA)).bodyText().contains("Är personen kvar?");
        assertThat(post(answer + "/svar", Map.of("yes", "true"), VERA)).hasStatus(302);
        assertThat(get(address, VERA)).bodyText().contains("Är kvar");
        assertThat(post(answer + "/svar", Map.of("yes", "false", "whyNot", "TIME"), VERA))
                .hasStatus(409)
                .bodyText()
                .contains("redan besvarad");
    }

    @Test
    void asksWhyNotAndLetsTheAnswerBeTakenBack() {
        var address = opened(Map.of());
        post(address + "/hanvisa", referral(Map.of("where", "Syjuntan")), VERA);
        var answer = address + "/hanvisningar/" + number("select id from guidance_referral");

        assertThat(post(answer + "/svar", Map.of(), VERA))
                .hasStatus(422)
                .bodyText()
                .contains("Välj ja eller nej.");
        assertThat(post(answer + "/svar", Map.of("yes", "false"), VERA))
                .hasStatus(422)
                .bodyText()
                .contains("Välj varför.");
        post(answer + "/svar", Map.of("yes", "false", "whyNot", "FULL"), VERA);
        assertThat(get(answer, VERA)).bodyText().contains("Började inte", "Det var fullt");
        assertThat(get(CASES + "/uppfoljning", VERA)).bodyText().contains("Inget att följa upp");

        post(answer + "/angra", Map.of(), VERA);
        assertThat(get(answer, VERA)).bodyText().contains("Väntar på svar").doesNotContain("Det var fullt</dd>");
    }

    @Test
    void isClosedWithAnOutcomeAndOpenedAgain() {
        var address = opened(Map.of());
        assertThat(post(address + "/avsluta", Map.of("outcome", "MOVED"), VERA)).hasStatus(302);
        assertThat(get(CASES, VERA)).bodyText().doesNotContain("Sytjejen");
        assertThat(get(CASES + "?avslutade=true", VERA)).bodyText().contains("Sytjejen tisdag", "Flyttade");
        assertThat(post(address + "/hanvisa", referral(Map.of("where", "Syjuntan")), VERA))
                .hasStatus(409);
        assertThat(post(address + "/avsluta", Map.of("outcome", "MOVED"), VERA)).hasStatus(409);

        post(address + "/igen", Map.of(), VERA);
        assertThat(get(CASES, VERA)).bodyText().contains("Sytjejen tisdag");
    }

    @Test
    void countsWishesWithoutPersonsAndHidesFew() {
        for (int number = 0; number < 6; number++) {
            var guide = number < 3 ? VERA : OLLE;
            post(
                    CASES + "/ny",
                    filled(
                            number < 2
                                    ? Map.of("interests", "SEWING", "times", "MORNING", "obstacleChildCare", "NOTED")
                                    : Map.of("interests", "SEWING", "times", "MORNING")),
                    guide);
        }
        assertThat(text(get(CASES + "/behov", VERA)))
                .containsPattern("Sy och sticka</a></th>\\s*<td class=\"number\">6</td>\\s*<td class=\"number\">6</td>")
                .contains("&lt;5</td>")
                .doesNotContain(">2</td>", "Sytjejen");

        accounts.open("ledare@example.se", home.tenant(), Role.LEADER);
        assertThat(get(CASES + "/behov", "ledare@example.se")).hasStatus(403);
    }

    private String opened(Map<String, String> more) {
        var answer = post(CASES + "/ny", filled(more), VERA);
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
                "municipalityId",
                "" + home.municipality()));
        all.putAll(more);
        return all;
    }

    private static Map<String, String> referral(Map<String, String> more) {
        var all = new HashMap<>(Map.of("referredOn", today(0)));
        all.putAll(more);
        return all;
    }

    private long activity(
            long organisation, long place, String title, Map<String, Object> more, @Nullable String language) {
        var columns = new HashMap<>(more);
        var theme = columns.remove("theme");
        var id = programme.activity(organisation, place, title, columns);
        programme.run("update activity set theme = '" + (theme == null ? "HEALTH" : theme) + "' where id = " + id);
        if (language != null) {
            programme.held(id, language);
        }
        programme.session(id, 1);
        return id;
    }

    /** Lets the referral have been made so many days ago. */
    private void refer(int daysAgo) {
        programme.run("update guidance_referral set referred_on = date '" + today(daysAgo)
                + "', started_on = case when started then date '" + today(daysAgo) + "' end");
    }
}
