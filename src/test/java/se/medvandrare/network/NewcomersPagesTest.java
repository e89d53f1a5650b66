package se.medvandrare.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.TestAccounts;

/** What an organisation tells whoever is new: typed, shown and looked for. */
@PortalTest
class NewcomersPagesTest {

    static final String PUBLIC = "/sv/skelleftea/aktorer";
    static final String OURS = "/arbete/aktorer";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void openAnAccount() {
        accounts.open("admin@example.se", accounts.skelleftea().tenant(), Role.ADMIN);
    }

    @Test
    void tellsVisitorsWhatTheyCannotKnowInTheirLanguage() {
        var id = add("Norrskenet", everything());

        assertThat(get(PUBLIC + "/" + id + "-norrskenet"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "För dig som är ny",
                        "Ring eller skriv till oss först.",
                        "ungdomsledaren",
                        "Du behöver inte kunna något från början.",
                        "Du kan prova 3 gånger gratis.",
                        "1500 kr per termin",
                        "Vi kan hjälpa dig.",
                        "Ni kan dela upp den.",
                        "Det finns barnpassning",
                        "Vi möter dig vid dörren.")
                .containsSubsequence("Utan trappsteg", "Hörslinga")
                .doesNotContain("??", "Texten finns bara på svenska");
        assertThat(get("/ar/skelleftea/aktorer/" + id + "-norrskenet"))
                .bodyText()
                .contains(
                        "1500 كرونة في الفصل",
                        "عدد مرات التجربة المجانية: 3",
                        "حلقة سمعية",
                        "هذا النص متوفر بالسويدية فقط")
                .doesNotContain("??", "Utan trappsteg");
        assertThat(get("/en/skelleftea/aktorer/" + id + "-norrskenet"))
                .bodyText()
                .contains("SEK 1500 a term", "You can try 3 times for free.")
                .doesNotContain("??");
    }

    @Test
    void leavesOutWhatNobodyKnows() {
        var nothing = add("Tysta föreningen", Map.of());
        var little = add("Gratisföreningen", Map.of("fee", "0", "trial", "YES"));

        assertThat(get(PUBLIC + "/" + nothing + "-tysta-foreningen"))
                .bodyText()
                .doesNotContain("För dig som är ny", "Avgift", "Prova på", "Så når du oss");
        assertThat(get(PUBLIC + "/" + little + "-gratisforeningen"))
                .bodyText()
                .contains("Gratis", "Du kan prova innan du bestämmer dig.")
                .doesNotContain("Nybörjare", "Om du inte kan betala", "Barnpassning", "icon-wheelchair");
    }

    @Test
    void findsThoseThatFit() {
        add("Norrskenet", everything());
        add("Gratisföreningen", Map.of("fee", "0"));
        add("Tysta föreningen", Map.of());

        assertThat(get(PUBLIC)).bodyText().contains("Norrskenet", "Gratisföreningen", "Tysta föreningen", "3 aktörer");
        assertThat(get(PUBLIC + "?visa=nyborjare"))
                .bodyText()
                .contains("Norrskenet", "1 aktör", "href=\"aktorer?visa=nyborjare&amp;visa=gratis\"")
                .doesNotContain("Gratisföreningen", "Tysta föreningen");
        assertThat(get(PUBLIC + "?visa=gratis"))
                .bodyText()
                .contains("Gratisföreningen")
                .doesNotContain("Norrskenet");
        assertThat(get(PUBLIC + "?visa=utan-trappsteg&visa=barnpassning"))
                .bodyText()
                .contains("Norrskenet")
                .doesNotContain("Gratisföreningen");
        assertThat(get(PUBLIC + "?visa=gratis&visa=utan-trappsteg"))
                .bodyText()
                .contains("Vi hittade ingen som passar allt du har valt.", "Ta bort alla val");
        assertThat(get(PUBLIC + "?visa=okant")).bodyText().contains("3 aktörer");
        assertThat(get("/ar/skelleftea/aktorer?visa=mitt-sprak"))
                .bodyText()
                .contains("Norrskenet", "تتحدث العربية")
                .doesNotContain("Tysta föreningen");
        assertThat(get(OURS + "?visa=gratis"))
                .bodyText()
                .contains("Gratisföreningen", "Gratis")
                .doesNotContain("Norrskenet");
    }

    @Test
    void saysAtTheFieldWhatIsMissingOrWrong() {
        refuses("trialTimes", "3", "trial-error", "Du har skrivit hur många gånger.");
        refuses("fee", "300", "feePer-error", "Välj vad avgiften gäller");
        refuses("feePer", "TERM", "fee-error", "Skriv hur många kronor den är, eller 0.");
        refuses("feeSupportHow", "En fond", "feeSupport-error", "Du har skrivit vilken hjälp som finns.");
        refuses("askFor", "Anna 070-1740605", "askFor-error", "Skriv en funktion utan telefonnummer");
        refuses("fee", "-1", "fee-error", "");
        refuses("fee", "mycket", "fee-error", "");
        refuses("trialTimes", "0", "trialTimes-error", "");
        refuses("access", "LIFT", "access-error", "");
        assertThat(jdbc.sql("select count(*) from organisation")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void keepsWhatWasTypedAndTellsTheLaterOfTwo() {
        var id = add("Norrskenet", everything());

        assertThat(get(OURS + "/" + id))
                .bodyText()
                .containsPattern("value=\"CONTACT\"\\s+selected")
                .containsPattern("value=\"STEP_FREE\"[^>]* checked")
                .contains("value=\"1500\"", " dig vid ");
        assertThat(post(OURS + "/" + id, "Norrskenet", with(everything(), "version", "0")))
                .hasStatus(302);
        assertThat(post(OURS + "/" + id, "Norrskenet", with(with(everything(), "version", "0"), "trial", "YES")))
                .hasStatus(302);
        var first = with(everything(), "version", "0");
        first.put("childCare", "NO");
        assertThat(post(OURS + "/" + id, "Norrskenet", first)).hasStatus(302);
        var late = with(everything(), "version", "0");
        late.put("access", "TOILET");
        assertThat(post(OURS + "/" + id, "Norrskenet", late))
                .hasStatus(409)
                .bodyText()
                .contains("Utan trappsteg", "Hörslinga", "Tillgänglig toalett", "Finns det barnpassning?")
                .doesNotContain("??", ">LOOP, STEP_FREE<");
    }

    private void refuses(String field, String value, String at, String why) {
        assertThat(post(OURS + "/ny", "Prov", Map.of(field, value)))
                .as("%s %s", field, value)
                .hasStatus(422)
                .bodyText()
                .contains("id=\"" + at + "\"", why)
                .doesNotContain("??");
    }

    private static Map<String, String> everything() {
        return new LinkedHashMap<>(Map.ofEntries(
                Map.entry("languages", "ar"),
                Map.entry("beginners", "YES"),
                Map.entry("firstStep", "CONTACT"),
                Map.entry("welcome", "Vi möter dig vid dörren."),
                Map.entry("askFor", "ungdomsledaren"),
                Map.entry("trial", "YES"),
                Map.entry("trialTimes", "3"),
                Map.entry("fee", "1500"),
                Map.entry("feePer", "TERM"),
                Map.entry("feeSupport", "YES"),
                Map.entry("feeSupportHow", "Ni kan dela upp den."),
                Map.entry("childCare", "YES"),
                Map.entry("access", "LOOP,STEP_FREE")));
    }

    private static Map<String, String> with(Map<String, String> typed, String field, String value) {
        var more = new LinkedHashMap<>(typed);
        more.put(field, value);
        return more;
    }

    private long add(String name, Map<String, String> typed) {
        assertThat(post(OURS + "/ny", name, typed)).hasStatus(302);
        return jdbc.sql("select id from organisation where name = ?")
                .param(name)
                .query(Long.class)
                .single();
    }

    private MvcTestResult get(String address) {
        return mvc.get()
                .uri(address)
                .with(accounts.as("admin@example.se"))
                .header("Accept-Language", "sv")
                .exchange();
    }

    private MvcTestResult post(String address, String name, Map<String, String> typed) {
        var request = mvc.post()
                .uri(address)
                .with(accounts.as("admin@example.se"))
                .with(csrf())
                .param("sector", "CIVIL_SOCIETY")
                .param("kind", "ASSOCIATION")
                .param("name", name);
        for (var field : typed.entrySet()) {
            request = field.getKey().equals("access")
                    ? request.param("access", field.getValue().split(","))
                    : request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }
}
