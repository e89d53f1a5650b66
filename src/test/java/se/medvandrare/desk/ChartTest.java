package se.medvandrare.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTest {

    @Test
    void hidesWhatIsBelowFiveAndShowsNought() {
        assertThat(hidden(4, 0, 3, 20)).containsExactly(true, false, true, false);
    }

    @Test
    void hidesTheNextSmallestWhenOneAloneCouldBeFoundBySubtraction() {
        assertThat(hidden(4, 9, 20)).containsExactly(true, true, false);
    }

    @Test
    void hidesOneMoreWhenTheHiddenTogetherAreBelowFive() {
        assertThat(hidden(1, 1, 9, 20)).containsExactly(true, true, true, false);
    }

    @Test
    void hidesNothingWhenNothingIsSmall() {
        assertThat(hidden(5, 9, 20)).containsExactly(false, false, false);
    }

    @Test
    void keepsTheOrderOfTheBars() {
        var bars = Chart.withoutSmall(bars(20, 4, 9));

        assertThat(bars).extracting(Chart.Bar::label).containsExactly("0", "1", "2");
    }

    private static List<Boolean> hidden(long... values) {
        return Chart.withoutSmall(bars(values)).stream().map(Chart.Bar::hidden).toList();
    }

    private static List<Chart.Bar> bars(long... values) {
        var bars = new ArrayList<Chart.Bar>();
        for (var value : values) {
            bars.add(new Chart.Bar(String.valueOf(bars.size()), value));
        }
        return bars;
    }
}
