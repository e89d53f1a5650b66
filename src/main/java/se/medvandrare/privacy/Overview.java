package se.medvandrare.privacy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the first page tells.
 *
 * @param looks rows of the last thirty days, masked looks not counted
 * @param odd odd patterns of the last thirty days
 * @param waiting drawn rows nobody has answered yet
 * @param signedOn when the head of the log was last signed; null when never
 */
record Overview(
        long looks, long odd, long waiting, @Nullable LocalDate signedOn, boolean late) {}
