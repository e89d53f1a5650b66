package se.medvandrare.projects;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
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

    /** Whole kronor with blanks that do not break: "7 200 000". */
    static String kronor(BigDecimal amount) {
        var digits = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        digits.setRoundingMode(RoundingMode.HALF_UP);
        return digits.format(amount).replace(',', '\u00a0');
    }
}
