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
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/**
 * Form tokens that nobody has to remember: a random number, a time and for whom the form was written, signed together with
 * the session the form was rendered for, if there was one. An anonymous reader therefore needs no session and no cookie to
 * send a form. A form that outlives its session opens nothing, but can still be told from one that was never ours.
 */
@Component
public class SignedFormTokens implements CsrfTokenRepository {

    /** Header of a form whose sender keeps it until it has arrived, so that nobody else has to. */
    public static final String KEPT_THERE = "X-Kept-There";

    static final String PARAMETER = "_csrf";
    private static final Duration VALID = Duration.ofHours(12);
    private static final int RANDOM = 16;
    private static final int HEAD = RANDOM + Long.BYTES;
    private static final int MARK = 16;
    private static final int OURS = HEAD + MARK;
    private static final int SIGNED = OURS + MARK;
    private static final int WHOLE = SIGNED + 32;

    private final byte[] key;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SignedFormTokens(MasterKey master, Clock clock) {
        this.key = master.forPurpose("form tokens");
        this.clock = clock;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        var number = new byte[RANDOM];
        random.nextBytes(number);
        var head = ByteBuffer.allocate(HEAD)
                .put(number)
                .putLong(clock.millis() + VALID.toMillis())
                .array();
        var ours = joined(head, whose(head, account()));
        var signed = joined(ours, mark("ours", ours));
        return token(Base64.getUrlEncoder().withoutPadding().encodeToString(joined(signed, sign(signed, request))));
    }

    /** The token that was sent, when it is ours, in time and for this session; else none, so that a new one is made. */
    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        var sent = sent(request);
        return sent != null && isForThisSession(sent, request) ? token(sent) : null;
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        // the form itself carries it
    }

    /** The token a form was sent with; null when it had none. */
    public static @Nullable String sent(HttpServletRequest request) {
        return request.getMethod().equals("POST") ? request.getParameter(PARAMETER) : null;
    }

    /** Whether we wrote the form in time for somebody who had signed in, in this session or in one that has ended. */
    public boolean isOurs(@Nullable String sent) {
        var token = decoded(sent);
        return token.length == WHOLE
                && MessageDigest.isEqual(
                        mark("ours", Arrays.copyOf(token, OURS)), Arrays.copyOfRange(token, OURS, SIGNED))
                && !Arrays.equals(new byte[MARK], Arrays.copyOfRange(token, HEAD, OURS))
                && inTime(token);
    }

    /** Whether the form was written for the account. */
    public boolean isFor(@Nullable String sent, long account) {
        var token = decoded(sent);
        return isOurs(sent)
                && MessageDigest.isEqual(
                        whose(Arrays.copyOf(token, HEAD), account), Arrays.copyOfRange(token, HEAD, OURS));
    }

    private boolean isForThisSession(String sent, HttpServletRequest request) {
        var token = decoded(sent);
        return token.length == WHOLE
                && MessageDigest.isEqual(
                        sign(Arrays.copyOf(token, SIGNED), request), Arrays.copyOfRange(token, SIGNED, WHOLE))
                && inTime(token);
    }

    private boolean inTime(byte[] token) {
        return ByteBuffer.wrap(token).getLong(RANDOM) > clock.millis();
    }

    private static byte[] decoded(@Nullable String sent) {
        try {
            return sent == null ? new byte[0] : Base64.getUrlDecoder().decode(sent);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** Sixteen zeros for nobody. */
    private byte[] whose(byte[] head, long account) {
        return account == 0 ? new byte[MARK] : mark("account " + account, head);
    }

    private byte[] mark(String what, byte[] of) {
        return Arrays.copyOf(MasterKey.hmac(key, joined(what.getBytes(StandardCharsets.UTF_8), of)), MARK);
    }

    private byte[] sign(byte[] signed, HttpServletRequest request) {
        var session = request.getSession(false);
        var name = (session == null ? "" : session.getId()).getBytes(StandardCharsets.UTF_8);
        return MasterKey.hmac(key, joined(signed, name));
    }

    private static long account() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null && who.getPrincipal() instanceof CurrentUser.Work work) {
            return work.account().id();
        }
        return who != null && who.getPrincipal() instanceof Account account ? account.id() : 0;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken("X-CSRF-TOKEN", PARAMETER, value);
    }
}
