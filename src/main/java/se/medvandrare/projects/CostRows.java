package se.medvandrare.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file with costs says.
 *
 * @param rows all of them when none is wrong
 * @param faults the first of them
 * @param wrong how many faults there are
 */
record CostRows(List<Row> rows, List<Fault> faults, int wrong) {

    /** Rows and faults that are shown at most. */
    static final int SHOWN = 50;

    /**
     * One cost.
     *
     * @param place row in the file, the headings are row 1
     * @param amount SEK; negative when something is corrected
     */
    record Row(
            int place,
            LocalDate day,
            CostKind kind,
            BigDecimal amount,
            @Nullable String text) {

        public String amountText() {
            return amount.stripTrailingZeros().toPlainString().replace('.', ',');
        }
    }

    /**
     * What is wrong.
     *
     * @param what key of the text after {@code projects.costs.fault.}
     * @param value as it was written, cut short
     */
    record Fault(int place, String what, String value) {}
}
