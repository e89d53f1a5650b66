package se.medvandrare.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExcelCsvTest {

    @Test
    void isWhatASwedishExcelOpensAndHoldsNoFormula() {
        var file = ExcelCsv.of(Stream.of(
                List.of("Ämne", "Antal"),
                List.of("=1+1", 12L),
                List.of(),
                Arrays.asList("a;b \"c\"", null),
                List.of(LocalDate.of(2026, 11, 29), -3)));

        assertThat(new String(file, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFÄmne;Antal\r\n'=1+1;12\r\n\r\n\"a;b \"\"c\"\"\";\r\n2026-11-29;-3\r\n");
    }
}
