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
        return code("check-in of people", tenant + " " + enrolment);
    }

    /** The code on a slip of paper: it checks the person in at one session, and does so once. */
    String once(long tenant, long session, long enrolment) {
        return code("check-in once", tenant + " " + session + " " + enrolment);
    }

    private String code(String what, String whose) {
        var hash = Base64.getUrlDecoder().decode(secrets.secret(what, whose));
        return String.format("%0" + DIGITS + "d", (ByteBuffer.wrap(hash).getLong() & Long.MAX_VALUE) % CODES);
    }

    /** "1234 5678". */
    String readable(long tenant, long enrolment) {
        return readable(of(tenant, enrolment));
    }

    /** "1234 5678". */
    static String readable(String code) {
        return code.substring(0, HALF) + " " + code.substring(HALF);
    }
}
