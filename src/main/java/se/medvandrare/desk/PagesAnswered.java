package se.medvandrare.desk;

import org.jspecify.annotations.Nullable;

/** Whether our own pages answered what somebody came with. */
enum PagesAnswered {
    YES,
    NO,
    NOBODY_LOOKED;

    static PagesAnswered of(@Nullable Boolean kept) {
        return kept == null ? NOBODY_LOOKED : kept ? YES : NO;
    }

    /** As it is kept: null when nobody looked. */
    @Nullable Boolean kept() {
        return this == NOBODY_LOOKED ? null : Boolean.valueOf(this == YES);
    }
}
