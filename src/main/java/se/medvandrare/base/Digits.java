package se.medvandrare.base;

import org.jspecify.annotations.Nullable;

/** Digits as people type them, in whichever script their keyboard has. */
public final class Digits {

    private Digits() {}

    /** The digits of a text as 0 to 9, without what stands between them; empty for null. */
    public static String of(@Nullable String text) {
        var digits = new StringBuilder();
        if (text != null) {
            text.codePoints().filter(Character::isDigit).forEach(point -> digits.append(Character.digit(point, 10)));
        }
        return digits.toString();
    }
}
