package se.medvandrare.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.AccountCipher;
import se.medvandrare.accounts.SignedFormTokens;

/**
 * Keeps what somebody sent when the sign-in had ended, or when the second factor had to be proved first, until the same
 * account has signed in. It is kept sealed in the session, shown to nobody else, and sent only when the person says so.
 */
@Component
class KeptForms {

    /** Where the person finds it again. */
    static final String PAGE = "/konto/kvar";

    private static final String KEPT = "kept form";
    private static final int LONGEST = 200_000;

    private final SignedFormTokens tokens;
    private final AccountCipher cipher;

    KeptForms(SignedFormTokens tokens, AccountCipher cipher) {
        this.tokens = tokens;
        this.cipher = cipher;
    }

    /**
     * Keeps the form of the request, if the portal wrote it for somebody who worked and the browser does not keep it itself;
     * says whether it did.
     */
    boolean keep(HttpServletRequest request) {
        var token = SignedFormTokens.sent(request);
        if (token == null || !tokens.isOurs(token) || !isOfTheWork(request)) {
            return false;
        }
        var text =
                KeptForm.of(address(request), token, request.getParameterMap()).text();
        if (text.length() > LONGEST) {
            return false;
        }
        request.getSession().setAttribute(KEPT, cipher.seal(KEPT, 0, text.getBytes(StandardCharsets.UTF_8)));
        return true;
    }

    /** The form kept in the session, if the account wrote it; somebody else's is thrown away. */
    Optional<KeptForm> of(long account, @Nullable HttpSession session) {
        if (session == null || !(session.getAttribute(KEPT) instanceof byte[] sealed)) {
            return Optional.empty();
        }
        var form = read(sealed);
        if (tokens.isFor(form.token(), account)) {
            return Optional.of(form);
        }
        drop(session);
        return Optional.empty();
    }

    /** A form has done what it should: the kept one is not needed any more, if it was that. */
    void sent(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null
                && session.getAttribute(KEPT) instanceof byte[] sealed
                && read(sealed).action().equals(address(request))) {
            drop(session);
        }
    }

    static void drop(@Nullable HttpSession session) {
        if (session != null && session.getAttribute(KEPT) != null) {
            session.removeAttribute(KEPT);
        }
    }

    private KeptForm read(byte[] sealed) {
        return KeptForm.read(new String(cipher.open(KEPT, 0, sealed), StandardCharsets.UTF_8));
    }

    private static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static boolean isOfTheWork(HttpServletRequest request) {
        return request.getMethod().equals(HttpMethod.POST.name())
                && request.getHeader(SignedFormTokens.KEPT_THERE) == null
                && request.getRequestURI().startsWith("/arbete/")
                && WayBack.of(address(request)).equals(address(request));
    }
}
