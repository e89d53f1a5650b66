package se.medvandrare.reporting;

import org.jspecify.annotations.Nullable;

/**
 * Which definitions are asked for, as the address says it; what is absent is not asked.
 *
 * @param ramverk code of the framework; the newest when absent
 * @param galler {@code nu}, {@code kommande}, {@code tidigare} or {@code alla}; now when absent
 * @param vems NATIONAL, OWN or OTHER
 */
record FrameworkFilter(
        @Nullable String ramverk,
        @Nullable String q,
        @Nullable String malgrupp,
        @Nullable String kontroll,
        @Nullable String vems,
        @Nullable String galler) {

    /** What is asked for, never empty. */
    public String when() {
        return galler == null || galler.isBlank() ? "nu" : galler;
    }

    static @Nullable String orNull(@Nullable String asked) {
        return asked == null || asked.isBlank() ? null : asked.strip();
    }
}
