package se.medvandrare.desk;

import org.jspecify.annotations.Nullable;

/**
 * How many contacts of a day.
 *
 * @param kind {@code TOPIC}, {@code CHANNEL} or {@code ALL}
 */
record Counter(
        String kind,
        @Nullable Channel channel,
        @Nullable String nameSv,
        @Nullable String nameEn,
        long everyone,
        long mine) {

    boolean is(String kind) {
        return this.kind.equals(kind);
    }
}
