package se.medvandrare.projects;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Amounts as people write them. */
final class Amounts {

    private Amounts() {}

    /** The same amount without decimals that say nothing: 7200000 for 7200000.00. */
    static @Nullable BigDecimal plain(@Nullable BigDecimal amount) {
        return amount == null
                ? null
                : new BigDecimal(amount.stripTrailingZeros().toPlainString());
    }
}
