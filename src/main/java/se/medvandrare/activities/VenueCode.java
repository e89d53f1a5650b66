package se.medvandrare.activities;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.LinkSecrets;
import se.medvandrare.base.Digits;

/**
 * What only those at the venue can know: six digits that change every minute, a keyed hash of the session and the minute. They
 * are good in their minute and the one after. Whoever has shown them gets a ticket and may take some minutes to type a name.
 */
@Component
class VenueCode {

    static final Duration STEP = Duration.ofMinutes(1);

    /** For how many minutes after the code a ticket is good. */
    static final int TICKET = 10;

    private static final int DIGITS = 6;
    private static final int CODES = 1_000_000;

    private final LinkSecrets secrets;
    private final Clock clock;

    VenueCode(LinkSecrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /** The code of this minute. */
    String now(long session) {
        return code(session, minute());
    }

    boolean accepts(long session, @Nullable String typed) {
        var digits = Digits.of(typed);
        return same(digits, code(session, minute())) || same(digits, code(session, minute() - 1));
    }

    String ticket(long session) {
        return minute() + "." + signed(session, minute());
    }

    boolean honours(long session, @Nullable String ticket) {
        if (ticket == null || !ticket.matches("\\d{1,12}\\.[\\w-]+")) {
            return false;
        }
        var made = Long.parseLong(ticket.substring(0, ticket.indexOf('.')));
        return made <= minute()
                && minute() - made <= TICKET
                && same(ticket.substring(ticket.indexOf('.') + 1), signed(session, made));
    }

    /** The last part of the address of the screen at the venue, which shows the codes. */
    String screen(long session) {
        return secrets.secret("check-in screen", String.valueOf(session));
    }

    boolean isScreen(long session, String secret) {
        return same(secret, screen(session));
    }

    private long minute() {
        return clock.instant().getEpochSecond() / STEP.toSeconds();
    }

    private String signed(long session, long minute) {
        return secrets.secret("check-in ticket", session + " " + minute);
    }

    private String code(long session, long minute) {
        var hash = Base64.getUrlDecoder().decode(secrets.secret("check-in", session + " " + minute));
        long number = 0;
        for (int at = 0; at < Integer.BYTES; at++) {
            number = number << Byte.SIZE | hash[at] & 0xff;
        }
        return String.format("%0" + DIGITS + "d", number % CODES);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
