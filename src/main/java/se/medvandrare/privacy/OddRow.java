package se.medvandrare.privacy;

import java.time.LocalDateTime;

/**
 * Somebody whose looking is odd, with where to see the rows.
 *
 * @param people how many different people were shown
 * @param times how many rows there are
 */
record OddRow(
        long accountId,
        String account,
        String login,
        LocalDateTime firstAt,
        LocalDateTime lastAt,
        long people,
        long times) {

    /** The rows themselves. */
    public String href() {
        return new LogForm(accountId, null, firstAt.toLocalDate(), lastAt.toLocalDate(), null, null, null)
                .at(LogPage.PATH, null);
    }
}
