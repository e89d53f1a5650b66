package se.medvandrare.support;

import org.jspecify.annotations.Nullable;

/**
 * How it goes, in the whole tenant.
 *
 * @param started cases in which something was started
 * @param days median of the days from opened to first started
 * @param stayed referrals after eight weeks that lead to something they still do
 * @param asked referrals of which that is known
 */
record Progress(long open, long started, @Nullable Double days, long stayed, long asked) {

    public String opened() {
        return Need.shown(open);
    }

    /** Null when so few have started that it would tell about single persons. */
    public @Nullable Long median() {
        return started < Need.SMALL || days == null ? null : Long.valueOf(Math.round(days));
    }

    /** Per cent; null when it is known of so few, or when so few stayed or left. */
    public @Nullable Long share() {
        return asked < Need.SMALL || Need.few(stayed, asked) ? null : Long.valueOf(Math.round(100.0 * stayed / asked));
    }
}
