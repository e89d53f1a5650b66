package se.medvandrare.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/**
 * Form tokens that nobody has to remember: a random number and a time, signed together with the session the form was
 * rendered for, if there was one. An anonymous reader therefore needs no session and no cookie to send a form.
 */
@Component
class SignedFormTokens implements CsrfTokenRepository {

    static final String PARAMETER = "_csrf";
    private static final Duration VALID = Duration.ofHours(12);
    private static final int RANDOM = 16;
    private static final int SIGNED = RANDOM + Long.BYTES;

    private final byte[] key;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SignedFormTokens(MasterKey master, Clock clock) {
        this.key = master.forPurpose("form tokens");
        this.clock = clock;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        var head = new byte[RANDOM];
        random.nextBytes(head);
        var signed = ByteBuffer.allocate(SIGNED)
                .put(head)
                .putLong(clock.millis() + VALID.toMillis())
                .array();
        var token = ByteBuffer.allocate(SIGNED + 32)
                .put(signed)
                .put(sign(signed, request))
                .array();
        return token(Base64.getUrlEncoder().withoutPadding().encodeToString(token));
    }

    /** The token that was sent, when it is ours, in time and for this session; else none, so that a new one is made. */
    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        var sent = request.getMethod().equals("POST") ? request.getParameter(PARAMETER) : null;
        return sent != null && isOurs(sent, request) ? token(sent) : null;
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        // the form itself carries it
    }

    private boolean isOurs(String sent, HttpServletRequest request) {
        try {
            var token = Base64.getUrlDecoder().decode(sent);
            if (token.length != SIGNED + 32) {
                return false;
            }
            var signed = Arrays.copyOf(token, SIGNED);
            return MessageDigest.isEqual(sign(signed, request), Arrays.copyOfRange(token, SIGNED, token.length))
                    && ByteBuffer.wrap(signed).getLong(RANDOM) > clock.millis();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private byte[] sign(byte[] signed, HttpServletRequest request) {
        var session = request.getSession(false);
        var name = (session == null ? "" : session.getId()).getBytes(StandardCharsets.UTF_8);
        return MasterKey.hmac(
                key,
                ByteBuffer.allocate(signed.length + name.length)
                        .put(signed)
                        .put(name)
                        .array());
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken("X-CSRF-TOKEN", PARAMETER, value);
    }
}
