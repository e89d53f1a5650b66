package se.medvandrare.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void writesWordsWithoutAccentsAndSigns() {
        assertThat(Slug.of(12, "Språkkafé på Ön!")).isEqualTo("12-sprakkafe-pa-on");
    }

    @Test
    void isTheBareNumberWhenNoLetterCanBeWritten() {
        assertThat(Slug.of(12, "مقهى")).isEqualTo("12");
    }

    @Test
    void readsTheNumberWhateverWordsFollow() {
        assertThat(Slug.id("12-något-annat")).isEqualTo(12);
        assertThat(Slug.id("12")).isEqualTo(12);
    }

    @Test
    void doesNotKnowAnAddressWithoutANumber() {
        assertThatThrownBy(() -> Slug.id("sprakkafe")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Slug.id("12sprakkafe")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Slug.id("99999999999999999999-x")).isInstanceOf(NotFound.class);
    }
}
