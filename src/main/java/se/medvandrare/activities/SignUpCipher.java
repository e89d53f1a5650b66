package se.medvandrare.activities;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.FieldCipher;
import se.medvandrare.accounts.LinkSecrets;
import se.medvandrare.base.Fingerprint;

/**
 * Seals and opens what a sign-up says about a person. The token of the personal link is a keyed hash of the submission:
 * 256 bits nobody can guess, which a letter can carry again although the table holds only a hash of it.
 */
@Component
class SignUpCipher {

    static final String CONTACT = "sign_up.contact";

    private final FieldCipher fields;
    private final LinkSecrets links;

    SignUpCipher(FieldCipher fields, LinkSecrets links) {
        this.fields = fields;
        this.links = links;
    }

    SignUp.Sealed seal(long id, String name, Contact contact) {
        return new SignUp.Sealed(
                Objects.requireNonNull(fields.seal(SignUp.TABLE, "name", id, name.strip())),
                Objects.requireNonNull(fields.seal(SignUp.TABLE, "contact", id, contact.value())),
                hash(contact),
                contact.kind());
    }

    private byte[] hash(Contact contact) {
        return fields.hash(CONTACT, contact.value());
    }

    /** Every hash the contact may lie under. */
    List<byte[]> hashes(Contact contact) {
        return fields.hashes(CONTACT, contact.value());
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
        return links.secret("sign-up", submission.toString());
    }

    /** The token for a letter; the sign-up takes it over when the keys that made the former one are gone. */
    String token(SignUp signUp) {
        var token = token(signUp.submission());
        signUp.linkBy(hash(token));
        return token;
    }

    static byte[] hash(String token) {
        return Fingerprint.of(token);
    }
}
