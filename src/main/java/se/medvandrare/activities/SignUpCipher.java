package se.medvandrare.activities;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.FieldCipher;

/**
 * Seals and opens what a sign-up says about a person. The token of the personal link is a keyed hash of the submission:
 * 256 bits nobody can guess, which a letter can carry again although the table holds only a hash of it.
 */
@Component
class SignUpCipher {

    private final FieldCipher fields;

    SignUpCipher(FieldCipher fields) {
        this.fields = fields;
    }

    SignUp.Sealed seal(long id, String name, Contact contact) {
        return new SignUp.Sealed(
                Objects.requireNonNull(fields.seal(SignUp.TABLE, "name", id, name.strip())),
                Objects.requireNonNull(fields.seal(SignUp.TABLE, "contact", id, contact.value())),
                hash(contact),
                contact.kind());
    }

    byte[] hash(Contact contact) {
        return fields.hash("sign_up.contact", contact.value());
    }

    String name(SignUp signUp) {
        return name(signUp.id(), signUp.name());
    }

    String name(long id, byte[] sealed) {
        return Objects.requireNonNull(fields.open(SignUp.TABLE, "name", id, sealed));
    }

    String contact(SignUp signUp) {
        return contact(signUp.id(), signUp.contact());
    }

    String contact(long id, byte[] sealed) {
        return Objects.requireNonNull(fields.open(SignUp.TABLE, "contact", id, sealed));
    }

    String token(UUID submission) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(fields.hash("sign_up.token", submission.toString()));
    }

    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
