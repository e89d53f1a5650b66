package se.medvandrare.privacy;

import org.jspecify.annotations.Nullable;

/** Somebody with the name, which only an opened page shows; there is none when the identity is protected. */
record PersonRow(
        long personId,
        boolean hidden,
        @Nullable String name,
        @Nullable Integer birthYear) implements Coded {}
