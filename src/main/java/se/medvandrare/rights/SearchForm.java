package se.medvandrare.rights;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** Whom to look for: one of the three is enough. */
@NullUnmarked
record SearchForm(
        @Size(max = 40) String number, @Size(max = 100) String name, Long id) {

    boolean numbered() {
        return number != null && !number.isBlank();
    }

    boolean named() {
        return name != null && !name.isBlank();
    }
}
