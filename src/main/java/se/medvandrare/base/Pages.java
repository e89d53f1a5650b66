package se.medvandrare.base;

import org.jspecify.annotations.Nullable;

/** Which page of how many, and the addresses beside it; null where there is none. */
public record Pages(
        int number,
        int last,
        @Nullable String previous,
        @Nullable String next) {

    /** The page of a list of so many rows, with so many on each; the address ends where the number goes. */
    public static Pages of(int number, long total, int size, String address) {
        var last = (int) Math.max(1, (total + size - 1) / size);
        return new Pages(
                number,
                last,
                number > 1 ? address + (number - 1) : null,
                number < last ? address + (number + 1) : null);
    }
}
