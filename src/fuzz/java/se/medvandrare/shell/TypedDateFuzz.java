package se.medvandrare.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;
import java.time.LocalDate;
import org.springframework.core.convert.ConversionException;
import org.springframework.format.support.FormattingConversionService;

/** A day as typed in a form is refused as a slip or lies where the database knows it, and reads again as itself. */
class TypedDateFuzz {

    static final FormattingConversionService FORMS = new FormattingConversionService();

    static {
        new TypedDates().addFormatters(FORMS);
    }

    @FuzzTest
    void aDayIsASlipOrMeant(@NotNull @WithUtf8Length(max = 40) String typed) {
        try {
            var day = FORMS.convert(typed, LocalDate.class);
            if (day != null) {
                assertThat(day).isBetween(TypedDates.FIRST, TypedDates.LAST);
                assertThat(FORMS.convert(day.toString(), LocalDate.class)).isEqualTo(day);
            }
        } catch (ConversionException slip) {
            assertThat(slip).hasMessageContaining("convert");
        }
    }
}
