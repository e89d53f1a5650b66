package se.medvandrare.proof;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockPart;
import org.springframework.security.test.web.support.WebTestUtils;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Somebody with a browser: a cookie, and forms that are sent with the tokens that stand in them. */
public class Browsing {

    private final MockMvcTester mvc;
    private final CsrfTokenRepository tokens;
    private volatile @Nullable Cookie session;
    private String address = "127.0.0.1";

    /** The tokens of the portal take the place of those that {@code csrf()} of other tests leaves behind. */
    public Browsing(MockMvcTester mvc, CsrfTokenRepository tokens) {
        this.mvc = mvc;
        this.tokens = tokens;
    }

    public MvcTestResult get(String page) {
        var request = mvc.get()
                .uri(URI.create(page))
                .header("Accept-Language", "sv")
                .remoteAddress(address)
                .with(this::realTokens);
        return keep((session == null ? request : request.cookie(session)).exchange());
    }

    public MvcTestResult send(Pressed form) {
        var post = mvc.post().uri(URI.create(form.action()));
        var files = form.fields().stream()
                .filter(field -> field.type().equals("file"))
                .toList();
        if (files.isEmpty()) {
            return keep(filled(post, form).exchange());
        }
        var parts = post.multipart();
        for (var file : files) {
            parts = parts.part(part(file));
        }
        return keep(filled(parts, form).exchange());
    }

    /** Sends it as a script does that keeps it itself until it has arrived. */
    public MvcTestResult sendKeptThere(Pressed form) {
        return keep(filled(mvc.post().uri(URI.create(form.action())), form)
                .header("X-Kept-There", "1")
                .exchange());
    }

    private static MockPart part(Pressed.Field file) {
        var table = file.name().equals("fil");
        return new MockPart(
                file.name(),
                table ? "personer.csv" : "bild.png",
                Base64.getDecoder().decode(file.value()),
                table ? MediaType.valueOf("text/csv") : MediaType.IMAGE_PNG);
    }

    private <B extends AbstractMockHttpServletRequestBuilder<B>> B filled(B post, Pressed form) {
        var request = post.header("Accept-Language", "sv")
                .header("Referer", "http://localhost" + form.page())
                .remoteAddress(address)
                .with(this::realTokens);
        for (var field : form.fields()) {
            if (!field.type().equals("file")) {
                request = request.param(field.name(), field.value());
            }
        }
        return session == null ? request : request.cookie(session);
    }

    /** Signs in through the pages. */
    public Browsing signIn(String login, String password, java.util.function.Supplier<String> code) {
        code.get();
        send(form("/logga-in").with("login", login).with("password", password));
        send(form("/logga-in/kod").with("code", code.get()));
        return this;
    }

    /** The form on a page that goes to the page itself. */
    public Pressed form(String page) {
        return Pressed.on(page, document(get(page)), new FilledIn(0, java.time.LocalDate.EPOCH)).stream()
                .filter(form -> form.action().equals(page.replaceFirst("\\?.*", "")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form on " + page));
    }

    public static int status(MvcTestResult answer) {
        return answer.getResponse().getStatus();
    }

    public static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    public static Document document(MvcTestResult answer) {
        return Jsoup.parse(text(answer));
    }

    /** Another window of the same browser, as it is now. */
    public Browsing window() {
        var window = new Browsing(mvc, tokens);
        window.session = session;
        window.address = address;
        return window;
    }

    /** Goes on with the session of a cookie, written as {@code SID=...}. */
    Browsing with(String cookie) {
        session = new Cookie("SID", cookie.replaceFirst("SID=", ""));
        return this;
    }

    /** Goes on from another address. */
    Browsing from(String other) {
        address = other;
        return this;
    }

    private MockHttpServletRequest realTokens(MockHttpServletRequest request) {
        WebTestUtils.setCsrfTokenRepository(request, tokens);
        return request;
    }

    private MvcTestResult keep(MvcTestResult answer) {
        var cookie = answer.getResponse().getCookie("SID");
        if (cookie != null) {
            session = cookie.getMaxAge() == 0 ? null : cookie;
        }
        return answer;
    }
}
