package se.medvandrare.projects;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a fund about costs.
 *
 * @param covers what a flat rate stands for, ALL_OTHER or INDIRECT; null for a number of hours
 * @param number per cent of direct staff costs, or hours of a full-time year
 * @param verified FOUND, PARTLY or KNOWLEDGE; all but the first are to be checked
 */
record CostRule(
        @Nullable String covers, BigDecimal number, String nameSv, String nameEn, String source, String verified) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public boolean coversAll() {
        return "ALL_OTHER".equals(covers);
    }

    public boolean toCheck() {
        return !verified.equals("FOUND");
    }

    /** The flat rate on staff costs, in whole öre. */
    BigDecimal of(BigDecimal staff) {
        return staff.multiply(number).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    /** What an hour costs: twelve monthly salaries of full time divided by the hours of a year. */
    BigDecimal hourly(BigDecimal salary, int share) {
        return salary.multiply(HUNDRED)
                .multiply(BigDecimal.valueOf(12))
                .divide(number.multiply(BigDecimal.valueOf(share)), 2, RoundingMode.HALF_UP);
    }
}
