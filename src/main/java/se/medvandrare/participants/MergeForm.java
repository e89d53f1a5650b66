package se.medvandrare.participants;

import org.jspecify.annotations.NullUnmarked;

/**
 * Which of two registrations of one person holds, fact by fact.
 *
 * @param same that it is one and the same person, and that neither identity is an assumed one
 */
@NullUnmarked
record MergeForm(Pick name, Pick gender, Pick language, Pick phone, Pick email, Boolean same) {

    static final MergeForm EMPTY = new MergeForm(Pick.KEPT, Pick.KEPT, Pick.KEPT, Pick.KEPT, Pick.KEPT, null);

    boolean confirmed() {
        return Boolean.TRUE.equals(same);
    }

    /** The registration that stays, or the other one. */
    enum Pick {
        KEPT,
        GONE;

        static boolean gone(Pick pick) {
            return pick == GONE;
        }
    }
}
