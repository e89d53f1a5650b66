package se.medvandrare.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The card as a fund's project bank has it, and the project's own logo. */
class CardPagesTest extends ProjectTest {

    static final String PUBLIC = "/sv/skelleftea/projekt/4all";
    static final String LOGO = CARD + "/logotyp";

    @Test
    void showsEverythingAFundsProjectBankAsksFor() {
        post(
                CARD + "/kort",
                LEADER,
                card(
                        "programmeArea",
                        "Integration",
                        "region",
                        "Västerbotten",
                        "municipalities",
                        "Skellefteå, Norsjö",
                        "granted",
                        "900",
                        "totalBudget",
                        "1000",
                        "contact",
                        "Projektledaren, 070-1740605",
                        "phase",
                        "PLANNING"));
        post(
                CARD + "/texter/sv",
                LEADER,
                "shortDescription",
                "Kort.",
                "summary",
                "Sammanfattningen.",
                "background",
                "Bakgrunden.",
                "purpose",
                "Syftet.",
                "objectives",
                "Målen.",
                "accessibility",
                "Utan trappsteg.",
                "equality",
                "Lika för alla.",
                "transnational",
                "Utbyte med Vasa.");
        post(CARD + "/texter/en", LEADER, "shortDescription", "Short.", "summary", "The English summary.");
        post(PARTNERS + "/ny", LEADER, "newName", "Länsstyrelsen", "role", "CO_FINANCIER");

        assertThat(body(PUBLIC))
                .contains(
                        "Integration",
                        "Planering",
                        "Västerbotten",
                        "Skellefteå, Norsjö",
                        "900",
                        "1 000".replace(' ', '\u00a0'))
                .contains("Projektledaren, 070-1740605", "Länsstyrelsen", "Medfinansiärer")
                .contains("Sammanfattningen.", "Bakgrunden.", "Syftet.", "Målen.", "Utan trappsteg.", "Lika för alla.")
                .contains("Utbyte med Vasa.", "The English summary.")
                .doesNotContain("??");
        assertThat(body(CARD, LEADER))
                .contains("Skellefteå, Norsjö", "Utbyte med Vasa.")
                .doesNotContain("??");
        assertThat(body("/en/skelleftea/projekt/4all"))
                .contains("The English summary.")
                .doesNotContain("Summary in English");
    }

    @Test
    void drawsALogoAnewAndServesItAsAPictureOnly() throws IOException {
        var sent = png(800, 100);

        assertThat(send(sent)).hasStatus(302);

        var shown = mvc.get().uri(PUBLIC + "/logotyp").exchange();
        assertThat(shown).hasStatusOk().hasContentType("image/png").hasHeader("X-Content-Type-Options", "nosniff");
        var drawn = ImageIO.read(new ByteArrayInputStream(shown.getResponse().getContentAsByteArray()));
        assertThat(drawn.getWidth()).isEqualTo(640);
        assertThat(drawn.getHeight()).isEqualTo(80);
        assertThat(new String(shown.getResponse().getContentAsByteArray(), StandardCharsets.ISO_8859_1))
                .doesNotContain("<script>");
        assertThat(body(PUBLIC)).contains(PUBLIC + "/logotyp?v=", "Logotyp för 4ALL");
        assertThat(body(CARD, LEADER)).contains("/sv/alla/projekt/4all/logotyp?v=");
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatIsNoPictureOrTooLarge(byte[] file, String told) {
        var answer = send(file);

        assertThat(answer).hasStatus(422).bodyText().contains(told).doesNotContain("??");
        assertThat(mvc.get().uri(PUBLIC + "/logotyp")).hasStatus(404);
    }

    @Test
    void takesTheLogoAwayAgain() throws IOException {
        send(png(10, 10));

        assertThat(status(LOGO + "/ta-bort", LEADER)).isEqualTo(302);
        assertThat(body(PUBLIC)).doesNotContain("logotyp?v=");
    }

    static Object[][] refused() throws IOException {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
                .getBytes(StandardCharsets.UTF_8);
        var whole = png(50, 50);
        var half = java.util.Arrays.copyOf(whole, whole.length / 2);
        var bomb = png(1, 1);
        bomb[16] = bomb[20] = 0;
        bomb[17] = bomb[21] = 0;
        bomb[18] = bomb[22] = (byte) 0x75;
        bomb[19] = bomb[23] = (byte) 0x30;
        return new Object[][] {
            {svg, "ingen hel PNG eller JPEG"},
            {"GIF89a".getBytes(StandardCharsets.US_ASCII), "ingen hel PNG eller JPEG"},
            {half, "ingen hel PNG eller JPEG"},
            {bomb, "för stor"},
            {new byte[1_000_001], "för stor"},
            {new byte[0], "Välj en bild"}
        };
    }

    private MvcTestResult send(byte[] file) {
        return mvc.post()
                .uri(LOGO)
                .multipart()
                .file(new MockMultipartFile("picture", "logo.png", "image/png", file))
                .with(accounts.as(LEADER))
                .with(csrf())
                .exchange();
    }

    /** A picture with a script behind its end. */
    private static byte[] png(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        bytes.write("<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }
}
