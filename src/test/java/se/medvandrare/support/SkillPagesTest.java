package se.medvandrare.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Scope;

/** From what somebody can to an activity, as a guide and a host meet it. */
class SkillPagesTest extends GuidePages {

    static final String HANNA = "hanna@example.se";
    static final String LENA = "lena@example.se";
    static final String SKILLS = "/arbete/vagledning/kunskaper";
    static final String FOR_HOSTS = "/arbete/aktiviteter/kunskaper";
    static final List<String> SECRET = List.of("Spelar saz", "Sazmannen", "070-1740606");

    long saz;
    long choir;

    @BeforeEach
    void prepareHosts() {
        var place = programme.place("Kulturhuset");
        var strings = programme.organisation("Sju strängar");
        saz = programme.activity(strings, place, "Sazcirkel", Map.of());
        choir = programme.activity(programme.organisation("Kören"), place, "Körsång", Map.of());
        accounts.open(HANNA, home.tenant(), Role.HOST, Scope.ORGANISATION, strings);
        accounts.open(LENA, home.tenant(), Role.LEADER);
    }

    @Test
    void saysWhenThereIsNothingYet() {
        assertThat(get(SKILLS, VERA)).bodyText().contains("Ingen kunskap är noterad än.");
        assertThat(get(FOR_HOSTS, HANNA)).bodyText().contains("Ingen erbjuder något just nu.");
        assertThat(get("/arbete/vagledning", VERA)).bodyText().contains("href=\"" + SKILLS + "\"");
        assertThat(get("/arbete/aktiviteter", HANNA)).bodyText().contains("href=\"" + FOR_HOSTS + "\"");
    }

    @Test
    void goesFromAnOfferToAnActivityAndBack() {
        var offer = offered(Map.of("mayBeGiven", "true"));
        assertThat(get(offer, VERA)).bodyText().contains(SECRET).contains("Ingen har frågat än.");

        assertThat(get(FOR_HOSTS, HANNA))
                .bodyText()
                .contains("Musik och dans", "turkiska", "Helg", VERA, "Går att fråga om")
                .doesNotContain(SECRET);
        assertThat(get(seen(offer), HANNA))
                .bodyText()
                .contains("Jag är intresserad")
                .doesNotContain(SECRET);
        assertThat(post(seen(offer) + "/aktivitet", became(saz), HANNA)).hasStatus(404);
        assertThat(get("/arbete", HANNA)).bodyText().contains("person vill bidra");
        assertThat(post(seen(offer) + "/intresse", Map.of(), HANNA)).hasStatus(302);
        assertThat(post(seen(offer) + "/intresse", Map.of(), HANNA)).hasStatus(302);
        assertThat(get(seen(offer), HANNA))
                .bodyText()
                .contains("Väntar på svar")
                .doesNotContain(SECRET);

        assertThat(get(SKILLS, VERA)).bodyText().contains("Väntar på ditt svar");
        assertThat(get("/arbete", VERA)).bodyText().contains("väntar på svar om en kunskap");
        assertThat(get(offer, VERA)).bodyText().contains(HANNA, "Arrangören ser då orden och kontakten.");
        assertThat(post(request(offer) + "/ja", Map.of(), VERA)).hasStatus(302);
        assertThat(get(seen(offer), HANNA)).bodyText().contains(SECRET).contains("Lämna inte uppgifterna vidare.");
        assertThat(number("select count(*) from work_log where thing = 'skill_offer' and action = 'SHOWN'"
                        + " and account_id = (select id from account where login = '" + HANNA + "')"))
                .isOne();

        assertThat(get("/arbete", HANNA)).bodyText().contains("kunskap du har fått ja till");
        assertThat(post(seen(offer) + "/aktivitet", became(saz), HANNA)).hasStatus(302);
        assertThat(get(offer, VERA)).bodyText().contains("Sazcirkel, från och med");
        assertThat(get(SKILLS, VERA)).bodyText().contains("Blev aktivitet");
        assertThat(get(FOR_HOSTS, LENA)).bodyText().doesNotContain("Musik och dans");
        assertThat(post(seen(offer) + "/aktivitet/angra", Map.of(), HANNA)).hasStatus(302);
        assertThat(get(offer, VERA)).bodyText().doesNotContain("från och med 2");
        assertThat(number("select count(*) from skill_offer where became_on is null"))
                .isOne();
    }

    @Test
    void tellsNothingOfThePersonWithoutTheirConsent() {
        var offer = offered(Map.of());
        post(seen(offer) + "/intresse", Map.of(), HANNA);
        assertThat(get(offer, VERA)).bodyText().contains("Arrangören får då ditt namn och din e-post.");
        post(request(offer) + "/ja", Map.of(), VERA);

        assertThat(get(seen(offer), HANNA))
                .bodyText()
                .contains("Ta kontakt med personen genom " + VERA, "mailto:" + VERA)
                .doesNotContain(SECRET);
        assertThat(get(seen(offer), LENA)).bodyText().contains("Jag är intresserad");
    }

    @Test
    void saysNoWithAReasonAndLetsTheAnswerBeTakenBack() {
        var offer = offered(Map.of("mayBeGiven", "true"));
        post(seen(offer) + "/intresse", Map.of(), HANNA);
        assertThat(post(request(offer) + "/nej", Map.of(), VERA)).hasStatus(400);
        assertThat(post(request(offer) + "/nej", Map.of("whyNot", "TIME"), VERA))
                .hasStatus(302);
        assertThat(get(seen(offer), HANNA))
                .bodyText()
                .contains("Svaret är nej", "Tiden passar inte")
                .doesNotContain(SECRET);
        assertThat(post(request(offer) + "/ja", Map.of(), VERA)).hasStatus(409);
        assertThat(post(seen(offer) + "/intresse/angra", Map.of(), HANNA)).hasStatus(409);

        assertThat(post(request(offer) + "/angra", Map.of(), VERA)).hasStatus(302);
        assertThat(get(seen(offer), HANNA)).bodyText().contains("Väntar på svar");
        assertThat(post(seen(offer) + "/intresse/angra", Map.of(), HANNA)).hasStatus(302);
        assertThat(number("select count(*) from skill_request")).isZero();
        assertThat(post(seen(offer) + "/intresse/angra", Map.of(), HANNA)).hasStatus(404);
    }

    @Test
    void forgetsWhatThePersonSaidWhenTheyTakeItBack() {
        var offer = offered(Map.of("mayBeGiven", "true"));
        post(seen(offer) + "/intresse", Map.of(), HANNA);
        post(request(offer) + "/ja", Map.of(), VERA);

        assertThat(post(offer + "/ta-bort", Map.of(), VERA)).hasStatus(302);

        assertThat(number("select num_nonnulls(words, contact_name, contact, consented_on) + cardinality(languages)"
                        + " + cardinality(times) from skill_offer"))
                .isZero();
        assertThat(get(offer, VERA)).bodyText().contains("Tillbakatagen").doesNotContain(SECRET);
        assertThat(get(seen(offer), HANNA))
                .bodyText()
                .contains("Tillbakatagen")
                .doesNotContain(SECRET)
                .doesNotContain("turkiska");
        assertThat(get(seen(offer), LENA)).hasStatus(404);
        assertThat(post(seen(offer) + "/intresse", Map.of(), LENA)).hasStatus(404);
        assertThat(post(seen(offer) + "/aktivitet", became(saz), HANNA)).hasStatus(409);
        for (var step : List.of("/andra", "/ta-bort", "/aktivitet")) {
            assertThat(post(offer + step, filled(became(saz)), VERA)).as(step).hasStatus(409);
        }
    }

    @Test
    void belongsToTheGuideWhoHasTalkedWithThePerson() {
        var offer = offered(Map.of());
        post(seen(offer) + "/intresse", Map.of(), HANNA);
        for (var step : List.of("", "/andra")) {
            assertThat(get(offer + step, OLLE)).as(step).hasStatus(404);
        }
        for (var step : List.of("/andra", "/ta-bort", "/aktivitet", "/aktivitet/angra")) {
            assertThat(post(offer + step, filled(became(saz)), OLLE)).as(step).hasStatus(404);
        }
        for (var step : List.of("/ja", "/nej", "/angra")) {
            assertThat(post(request(offer) + step, Map.of("whyNot", "TIME"), OLLE))
                    .as(step)
                    .hasStatus(404);
        }
        assertThat(get(SKILLS, OLLE)).bodyText().doesNotContain("Spelar saz");
        assertThat(get(offer, HANNA)).hasStatus(403);
        assertThat(get(seen(offer), VERA)).hasStatus(403);

        var are = accounts.are().tenant();
        accounts.open("eva@example.se", are, Role.GUIDE);
        accounts.open("arne@example.se", are, Role.HOST);
        assertThat(get(offer, "eva@example.se")).hasStatus(404);
        assertThat(get(seen(offer), "arne@example.se")).hasStatus(404);
        assertThat(post(seen(offer) + "/intresse", Map.of(), "arne@example.se")).hasStatus(404);
        assertThat(get(FOR_HOSTS, "arne@example.se")).bodyText().contains("Ingen erbjuder något just nu.");
    }

    @Test
    void isTakenOverWhenItsGuideGuidesNoLonger() {
        var offer = offered(Map.of());
        assertThat(get(SKILLS, OLLE)).bodyText().doesNotContain("ingen vägledare längre");
        number("update account set active = false where login = '" + VERA + "' returning id");
        assertThat(get(SKILLS, OLLE)).bodyText().contains("En kunskap har ingen vägledare längre.");

        assertThat(post(SKILLS + "/ta-over", Map.of(), OLLE)).hasStatus(302);

        assertThat(get(offer, OLLE)).bodyText().contains(SECRET);
    }

    @Test
    void linksWhatAHostLeadsAndAGuideAnything() {
        var offer = offered(Map.of());
        post(seen(offer) + "/intresse", Map.of(), HANNA);
        post(request(offer) + "/ja", Map.of(), VERA);
        assertThat(get(seen(offer), HANNA)).bodyText().contains("Sazcirkel").doesNotContain("Körsång");
        assertThat(post(seen(offer) + "/aktivitet", became(choir), HANNA))
                .hasStatus(422)
                .bodyText()
                .contains("Välj en aktivitet i listan.");
        assertThat(post(offer + "/aktivitet", Map.of("activityId", "", "since", ""), VERA))
                .hasStatus(422)
                .bodyText()
                .contains("Välj en aktivitet i listan.", "Välj dag.");
        for (var day : List.of(today(1), today(-1))) {
            assertThat(post(offer + "/aktivitet", Map.of("activityId", "" + choir, "since", day), VERA))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Välj en dag från att kunskapen erbjöds till i dag.");
        }
        assertThat(post(offer + "/aktivitet", became(choir), VERA)).hasStatus(302);
        assertThat(post(offer + "/aktivitet", became(saz), VERA)).hasStatus(409);
        assertThat(get(offer, VERA)).bodyText().contains("Körsång");
        assertThat(get(seen(offer), HANNA)).bodyText().contains("Körsång").doesNotContain("ta bort kopplingen");
        assertThat(post(seen(offer) + "/aktivitet/angra", Map.of(), HANNA))
                .as("another's activity")
                .hasStatus(404);
        assertThat(post(seen(offer) + "/intresse", Map.of(), LENA)).hasStatus(404);
        assertThat(post(offer + "/aktivitet/angra", Map.of(), VERA)).hasStatus(302);
        assertThat(get(seen(offer), LENA)).bodyText().contains("Jag är intresserad");
    }

    @Test
    void isSealedAndKeepsWhatDoesNotBelongThereOut() {
        assertThat(post(SKILLS + "/ny", Map.of("words", " "), VERA))
                .hasStatus(422)
                .bodyText()
                .contains("Välj slag.", "Skriv vad personen kan", "Välj språk.");
        for (var field : List.of("words", "contactName", "contact")) {
            assertThat(post(SKILLS + "/ny", filled(Map.of(field, "Amina 19900101-9802", "saveAnyway", "true")), VERA))
                    .as(field)
                    .hasStatus(422)
                    .bodyText()
                    .contains("Ta bort personnumret");
        }
        assertThat(post(SKILLS + "/ny", filled(Map.of("contact", "på caféet")), VERA))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv ett telefonnummer eller en e-postadress.");
        assertThat(post(SKILLS + "/ny", filled(Map.of("language", "xx")), VERA)).hasStatus(422);
        var ill = filled(Map.of("words", "Har en diagnos men syr gärna"));
        assertThat(post(SKILLS + "/ny", ill, VERA)).hasStatus(422).bodyText().contains("Spara ändå", "Har en diagnos");
        ill.put("saveAnyway", "true");
        assertThat(post(SKILLS + "/ny", ill, VERA)).hasStatus(302);
        assertThat(number("select position('diagnos'::bytea in words) + position('Sazmannen'::bytea in contact_name)"
                        + " + position('1740606'::bytea in contact) from skill_offer"))
                .isZero();
    }

    @Test
    void tellsWhoChangesWhatWasChangedMeanwhile() {
        var offer = offered(Map.of("mayBeGiven", "true"));
        number("update skill_offer set offered_on = offered_on - 9, consented_on = consented_on - 9 returning id");
        assertThat(get(offer + "/andra", VERA)).bodyText().contains(SECRET);
        post(seen(offer) + "/intresse", Map.of(), HANNA);
        assertThat(post(
                        offer + "/andra",
                        filled(Map.of("words", "Spelar lut", "version", "0", "mayBeGiven", "true")),
                        VERA))
                .hasStatus(302);
        assertThat(number("select changed_on - consented_on from skill_offer"))
                .as("the day of the consent stays")
                .isEqualTo(9);

        assertThat(post(offer + "/andra", filled(Map.of("words", "Spelar harpa", "version", "0")), VERA))
                .hasStatus(409)
                .bodyText()
                .contains("Spelar lut", "Spelar harpa");
        assertThat(post(offer + "/andra", filled(Map.of("version", "1")), VERA)).hasStatus(302);
        assertThat(number("select count(*) from skill_offer where consented_on is null"))
                .isOne();
    }

    @Test
    void isRemovedAYearAfterItsLastChange() {
        var old = offered(Map.of());
        post(seen(old) + "/intresse", Map.of(), HANNA);
        number("update skill_offer set offered_on = offered_on - 400, changed_on = changed_on - 367 returning id");
        var kept = offered(Map.of());
        number("update skill_offer set offered_on = offered_on - 400 where changed_on = current_date returning id");

        disposal.run();

        assertThat(get(old, VERA)).hasStatus(404);
        assertThat(get(kept, VERA)).hasStatusOk();
        assertThat(number("select count(*) from skill_request")).isZero();
    }

    private String offered(Map<String, String> more) {
        var answer = post(SKILLS + "/ny", filled(more), VERA);
        assertThat(answer).hasStatus(302);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private static Map<String, String> filled(Map<String, String> more) {
        var all = new HashMap<>(Map.of(
                "kind",
                "MUSIC",
                "words",
                "Spelar saz",
                "language",
                "ku",
                "second",
                "tr",
                "times",
                "WEEKEND",
                "contactName",
                "Sazmannen",
                "contact",
                "070-1740606"));
        all.putAll(more);
        return all;
    }

    private static Map<String, String> became(long activity) {
        return Map.of("activityId", "" + activity, "since", today(0));
    }

    private static String seen(String offer) {
        return offer.replace(SKILLS, FOR_HOSTS);
    }

    private String request(String offer) {
        return offer + "/intressen/" + number("select max(id) from skill_request");
    }
}
