package se.medvandrare.participants;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.LinkSecrets;
import se.medvandrare.base.NotFound;
import se.medvandrare.participants.ExitLink.Way;

/**
 * Writes and reads the last part of the address of the question at the exit: what the link says, and 128 bits that only the
 * portal can have added. Links are kept nowhere; with a new master key the old ones open nothing.
 */
@Component
class ExitLinks {

    private static final Pattern TOKEN =
            Pattern.compile("(([0-9a-z]{1,13})\\.([0-9a-z]{1,13})\\.([0-9a-z]{1,6})\\.([ol]))\\.([\\w-]{22})");
    private static final int SECRET = 22;

    private final LinkSecrets secrets;

    ExitLinks(LinkSecrets secrets) {
        this.secrets = secrets;
    }

    String token(ExitLink link) {
        var said = String.join(
                ".",
                digits(link.tenant()),
                digits(link.pseudonym()),
                digits(link.lastDay().toEpochDay()),
                link.way() == Way.OWN_PHONE ? "o" : "l");
        return said + "." + secret(said);
    }

    /** What the link says; whatever the portal did not write is not found. */
    ExitLink read(String token) {
        var parts = TOKEN.matcher(token);
        if (!parts.matches() || !same(parts.group(6), secret(parts.group(1)))) {
            throw new NotFound("Question", "link");
        }
        return new ExitLink(
                number(parts.group(2)),
                number(parts.group(3)),
                LocalDate.ofEpochDay(number(parts.group(4))),
                parts.group(5).equals("o") ? Way.OWN_PHONE : Way.LEADERS_PHONE);
    }

    private String secret(String said) {
        return secrets.secret("the question at the exit", said).substring(0, SECRET);
    }

    private static String digits(long number) {
        return Long.toString(number, Character.MAX_RADIX);
    }

    private static long number(String digits) {
        return Long.parseLong(digits, Character.MAX_RADIX);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
