package se.medvandrare.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of errands. */
record ErrandList(List<ErrandRow> rows, Filter filter, Counts counts, Pages pages) {

    public boolean shows(String whose) {
        return filter.whose().name().equalsIgnoreCase(whose);
    }

    /** Which page of how many, and the addresses beside it. */
    record Pages(
            int number,
            int last,
            @Nullable String previous,
            @Nullable String next) {

        static Pages of(int number, long total, int size, String address) {
            var last = (int) Math.max(1, (total + size - 1) / size);
            return new Pages(
                    number,
                    last,
                    number > 1 ? address + (number - 1) : null,
                    number < last ? address + (number + 1) : null);
        }
    }
}
