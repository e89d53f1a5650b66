package se.medvandrare.desk;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody was sent (hänvisning).
 *
 * @param kind what kind of thing the id belongs to
 */
record Referral(Kind kind, long id) {

    /** The letter stands before the number in what a clerk sees and types: {@code Röda Korset · O12}. */
    enum Kind {
        O,
        A,
        I
    }

    @Nullable Long organisationId() {
        return kind == Kind.O ? id : null;
    }

    @Nullable Long activityId() {
        return kind == Kind.A ? id : null;
    }

    @Nullable Long articleId() {
        return kind == Kind.I ? id : null;
    }
}
