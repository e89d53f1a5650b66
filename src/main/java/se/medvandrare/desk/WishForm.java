package se.medvandrare.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * What somebody wished for.
 *
 * @param saveAnyway the clerk has read the warning about what looks like personal data
 */
@NullUnmarked
record WishForm(
        @NotBlank(message = "{desk.cafe.wish.missing}") @Size(max = 300) String text,

        Boolean saveAnyway,
        @NotNull UUID submission) {

    static WishForm blank() {
        return new WishForm(null, false, UUID.randomUUID());
    }

    boolean warned() {
        return Boolean.TRUE.equals(saveAnyway);
    }
}
