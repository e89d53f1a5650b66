package se.medvandrare.support;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.FieldCipher;

/** The words of guidance, which lie encrypted in the database: each bound to its row and column. */
@Component
class GuidanceWords {

    static final String CASE = "guidance_case";
    static final String REFERRAL = "guidance_referral";
    static final String SKILL = "skill_offer";

    private final FieldCipher cipher;

    GuidanceWords(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /** An empty text is none. */
    byte @Nullable [] seal(String table, String column, long id, @Nullable String text) {
        return cipher.seal(table, column, id, text == null || text.isBlank() ? null : text.strip());
    }

    String alias(long id, byte[] sealed) {
        return Objects.requireNonNull(cipher.open(CASE, "alias", id, sealed));
    }

    @Nullable String wish(long id, byte @Nullable [] sealed) {
        return cipher.open(CASE, "wish", id, sealed);
    }

    @Nullable String email(long id, byte @Nullable [] sealed) {
        return cipher.open(CASE, "email", id, sealed);
    }

    @Nullable String place(long id, byte @Nullable [] sealed) {
        return cipher.open(REFERRAL, "place", id, sealed);
    }

    @Nullable String contact(long id, byte @Nullable [] sealed) {
        return cipher.open(REFERRAL, "contact", id, sealed);
    }

    @Nullable String skill(long id, byte @Nullable [] sealed) {
        return cipher.open(SKILL, "words", id, sealed);
    }

    @Nullable String contactName(long id, byte @Nullable [] sealed) {
        return cipher.open(SKILL, "contact_name", id, sealed);
    }

    @Nullable String skillContact(long id, byte @Nullable [] sealed) {
        return cipher.open(SKILL, "contact", id, sealed);
    }
}
