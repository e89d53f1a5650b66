package se.medvandrare.participants;

import java.nio.ByteBuffer;
import java.util.Base64;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.LinkSecrets;

/**
 * The code somebody enrolled checks in with: eight digits that say nothing about them and are kept nowhere, since they can always
 * be said again. Whoever gets a new master key gets new codes.
 */
@Component
class CheckInCodes {

    static final int DIGITS = 8;

    private static final long CODES = 100_000_000;
    private static final int HALF = 4;

    private final LinkSecrets secrets;

    CheckInCodes(LinkSecrets secrets) {
        this.secrets = secrets;
    }

    String of(long tenant, long enrolment) {
        var hash = Base64.getUrlDecoder().decode(secrets.secret("check-in of people", tenant + " " + enrolment));
        return String.format("%0" + DIGITS + "d", (ByteBuffer.wrap(hash).getLong() & Long.MAX_VALUE) % CODES);
    }

    /** "1234 5678". */
    String readable(long tenant, long enrolment) {
        var code = of(tenant, enrolment);
        return code.substring(0, HALF) + " " + code.substring(HALF);
    }
}
