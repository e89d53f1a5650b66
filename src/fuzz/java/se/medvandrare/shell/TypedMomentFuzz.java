package se.medvandrare.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;
import java.time.LocalDateTime;
import org.springframework.core.convert.ConversionException;
import org.springframework.format.support.FormattingConversionService;

/** A moment as typed in a form is refused as a slip or lies where the database knows it, and reads again as itself. */
class TypedMomentFuzz {

    static final FormattingConversionService FORMS = new FormattingConversionService();

    static {
        new TypedDates().addFormatters(FORMS);
    }

    @FuzzTest
    void aMomentIsASlipOrMeant(@NotNull @WithUtf8Length(max = 40) String typed) {
        try {
            var moment = FORMS.convert(typed, LocalDateTime.class);
            if (moment != null) {
                assertThat(moment.toLocalDate()).isBetween(TypedDates.FIRST, TypedDates.LAST);
                assertThat(FORMS.convert(moment.toString(), LocalDateTime.class)).isEqualTo(moment);
            }
        } catch (ConversionException slip) {
            assertThat(slip).hasMessageContaining("convert");
        }
    }
}
