package se.medvandrare.base;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.InRange;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;

/** The last part of an address is not found or leads to its number; what is made of any title leads back. */
class SlugFuzz {

    @FuzzTest
    void leadsBackToItsNumber(
            @InRange(min = 0, max = 999_999_999_999_999_999L) long id,
            @NotNull @WithUtf8Length(max = 200) String text) {
        var slug = Slug.of(id, text);
        assertThat(slug).matches("[0-9]+(-[a-z0-9-]+)?");
        assertThat(Slug.id(slug)).isEqualTo(id);
        try {
            assertThat(Slug.id(text)).isNotNegative();
        } catch (NotFound told) {
            assertThat(told).isNotNull();
        }
    }
}
