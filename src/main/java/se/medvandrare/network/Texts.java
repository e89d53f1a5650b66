package se.medvandrare.network;

import org.jspecify.annotations.Nullable;

/** What a browser sends for an empty field is nothing. */
public final class Texts {

    private Texts() {}

    /** The text without blanks around it; null when nothing is left. */
    public static @Nullable String orNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
