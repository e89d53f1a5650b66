package se.medvandrare.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class ShapingTest {

    final Shaping shaping = new Shaping();

    @Test
    void joinsArabicLettersAndPartsThemAgain() {
        var joined = shaping.shapeText("حسن");

        assertThat(joined).isEqualTo("\uFEA3\uFEB4\uFEE6");
        assertThat(Normalizer.normalize(joined, Normalizer.Form.NFKC)).isEqualTo("حسن");
        assertThat(shaping.deshapeText(joined)).isEqualTo("حسن");
        assertThat(shaping.shapeText("Östman")).isEqualTo("Östman");
    }

    @Test
    void drawsFromTheLeftWhatIsReadFromTheRight() {
        assertThat(shaping.reorderRTLTextToLTR("אב(ג")).isEqualTo("ג)בא");
    }

    @Test
    void findsWhichPartRunsWhichWay() {
        var ways = new BothWays();
        ways.setParagraph("Intyg för דוד idag", BothWays.LTR);

        assertThat(ways.countTextRuns()).isEqualTo(3);
        assertThat(ways.getVisualRun(1).getStart()).isEqualTo("Intyg för ".length());
        assertThat(ways.getVisualRun(1).getLength()).isEqualTo(3);
        assertThat(ways.getVisualRun(1).getDirection()).isEqualTo(BothWays.RTL);
    }
}
