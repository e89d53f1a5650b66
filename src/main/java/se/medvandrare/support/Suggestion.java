package se.medvandrare.support;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medvandrare.network.Texts;

/**
 * An activity that may fit, and why.
 *
 * @param interests those it meets, with a space between; null when none
 * @param held in the language of the case
 * @param free told when money is in the way, as child care
 * @param fits begins when the person can
 * @param soon begins within two weeks
 */
record Suggestion(
        long id,
        String title,
        String organisation,
        String place,
        LocalDateTime startsAt,
        BigDecimal price,
        boolean womenOnly,
        @Nullable String interests,
        boolean held,
        boolean interpreted,
        boolean free,
        boolean childCare,
        boolean fits,
        boolean soon,
        String address) {

    public List<String> met() {
        return interests == null ? List.of() : Arrays.asList(interests.split(" "));
    }

    /**
     * An association of the municipality that may fit, and why.
     *
     * @param askFor a function
     * @param free told when money is in the way, as what can be tried and help with the fee
     * @param childCare told when child care is in the way
     */
    record Association(
            long id,
            String municipality,
            String name,
            @Nullable String about,
            @Nullable String askFor,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String interests,
            boolean speaks,
            boolean free,
            boolean trial,
            boolean feeSupport,
            boolean childCare) {

        /** Of its page, after the language. */
        public String address() {
            return municipality + "/aktorer/" + id + "-" + Texts.slug(name);
        }

        public List<String> met() {
            return interests == null ? List.of() : Arrays.asList(interests.split(" "));
        }
    }
}
