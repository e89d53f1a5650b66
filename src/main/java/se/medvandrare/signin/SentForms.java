package se.medvandrare.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.AccountCipher;
import se.medvandrare.base.Fingerprint;

/** Which forms have been sent, and where they led, for every instance together. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class SentForms {

    private static final String LED_TO = "sent form";

    private final JdbcClient jdbc;
    private final AccountCipher cipher;

    SentForms(JdbcClient jdbc, AccountCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** A name for the form as it was sent from one page with these words and files; the token makes it a secret. */
    static byte[] name(HttpServletRequest request) throws IOException, ServletException {
        var digest = Fingerprint.digest();
        add(digest, request.getRequestURI());
        add(digest, String.valueOf(request.getQueryString()));
        new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
            add(digest, name + " " + values.length);
            for (var value : values) {
                add(digest, value);
            }
        });
        addFiles(digest, request);
        return digest.digest();
    }

    /** Whether the form comes for the first time. */
    boolean begin(byte[] name) {
        jdbc.sql("delete from sent_form where at < now() - interval '1 day'").update();
        return jdbc.sql("insert into sent_form (name) values (:name) on conflict do nothing")
                        .param("name", name)
                        .update()
                == 1;
    }

    /** Keeps the address sealed, since it may be somebody's personal link. */
    void led(byte[] name, String where) {
        var sealed = cipher.seal(LED_TO, 0, where.getBytes(StandardCharsets.UTF_8));
        jdbc.sql("update sent_form set led_to = :where where name = :name")
                .param("name", name)
                .param("where", Base64.getEncoder().encodeToString(sealed))
                .update();
    }

    /** Nothing came of it: the same form may be sent again. */
    void forget(byte[] name) {
        jdbc.sql("delete from sent_form where name = :name").param("name", name).update();
    }

    /** Empty when the form may be sent again; else where it led, which is null while it is still being worked on. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public Optional<Sent> find(byte[] name) {
        return jdbc.sql("select led_to from sent_form where name = :name")
                .param("name", name)
                .query((row, number) -> new Sent(open(row.getString(1))))
                .optional();
    }

    private @Nullable String open(@Nullable String sealed) {
        return sealed == null
                ? null
                : new String(cipher.open(LED_TO, 0, Base64.getDecoder().decode(sealed)), StandardCharsets.UTF_8);
    }

    private static void addFiles(MessageDigest digest, HttpServletRequest request)
            throws IOException, ServletException {
        if (String.valueOf(request.getContentType()).startsWith("multipart/")) {
            for (var part : request.getParts()) {
                if (part.getSubmittedFileName() != null) {
                    add(digest, part.getName() + " " + part.getSize());
                    try (var file = new DigestInputStream(part.getInputStream(), digest)) {
                        file.transferTo(OutputStream.nullOutputStream());
                    }
                }
            }
        }
    }

    private static void add(MessageDigest digest, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    /** A form that was sent. */
    record Sent(@Nullable String ledTo) {}
}
