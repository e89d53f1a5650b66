package se.medvandrare.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import se.medvandrare.PortalTest;
import se.medvandrare.TestProgramme;
import se.medvandrare.accounts.TestAccounts;

@PortalTest
class PublicArticlePagesTest {

    static final LocalDate FAR_AHEAD = LocalDate.of(2999, 1, 1);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    TestProgramme programme;

    @BeforeEach
    void openOffice() {
        programme = new TestProgramme(accounts, jdbc, transactions, accounts.skelleftea());
    }

    @Test
    void listsByTopicAndByAuthority() {
        programme.article("bostad", "Skatteverket", FAR_AHEAD, "Text");

        assertThat(page("/sv/skelleftea/information"))
                .contains("Bostad", "Söka bostad", "/sv/skelleftea/information/bostad");
        assertThat(page("/ar/alla/information?efter=myndighet"))
                .contains(
                        "<h2><bdi lang=\"sv\">Skatteverket</bdi></h2>",
                        "lang=\"sv\" dir=\"ltr\">Söka bostad<",
                        "هذا النص باللغة السويدية");
    }

    @Test
    void showsTheTextWithItsAuthorityAndTheDayItWasReviewed() {
        programme.article(
                "bostad", "Skatteverket", FAR_AHEAD, "# Först\n\nDu kan **ringa**. <script>alert(1)</script>");

        assertThat(page("/sv/skelleftea/information/bostad"))
                .contains("<h2>Först</h2>", "<strong>ringa</strong>", "&lt;script&gt;")
                .contains("Skatteverket", "href=\"tel:070-1740640\"", "https://example.se/", "1 januari 2026")
                .doesNotContain("<script>alert", "lästs igenom igen");
    }

    @Test
    void saysWhenATextShouldHaveBeenReadAgain() {
        programme.article("bostad", "Skatteverket", LocalDate.of(2026, 2, 1), "Text");

        assertThat(page("/sv/skelleftea/information/bostad")).contains("lästs igenom igen");
        assertThat(page("/ar/skelleftea/information/bostad")).contains("هذا النص بحاجة إلى مراجعة");
    }

    @Test
    void showsTheSwedishTextBesideTheTranslation() {
        programme.articleText(
                programme.article("bostad", "Skatteverket", FAR_AHEAD, "Svensk text"), "ar", "البحث عن سكن", "نص عربي");

        assertThat(page("/ar/skelleftea/information/bostad"))
                .contains("البحث عن سكن", "نص عربي")
                .doesNotContain("Svensk text");
        assertThat(page("/ar/skelleftea/information/bostad?svenska=true")).contains("نص عربي", "Svensk text");
    }

    @Test
    void keepsToTheMunicipalityAndToWhatIsPublished() {
        var article = programme.article("bostad", "Skatteverket", FAR_AHEAD, "Text");
        var elsewhere = accounts.are();
        programme.run(
                "update article set municipality_id = %d where id = %d".formatted(elsewhere.municipality(), article));

        assertThat(mvc.get().uri("/sv/skelleftea/information/bostad")).hasStatus(404);
        assertThat(mvc.get().uri("/sv/are/information/bostad")).hasStatusOk();
        programme.run("update article set published = false");
        assertThat(mvc.get().uri("/sv/are/information/bostad")).hasStatus(404);
        assertThat(page("/sv/are/information")).doesNotContain("Söka bostad");
    }

    private String page(String address) {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getCookies()).isEmpty();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
