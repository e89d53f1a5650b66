package se.medvandrare.activities;

import java.util.List;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.SealedField;
import se.medvandrare.accounts.SealedFields;

/** What is encrypted about those who want to come. */
@Component
class SealedSignUps implements SealedFields {

    @Override
    public List<SealedField> all() {
        return List.of(
                new SealedField("sign_up", "name", "id"),
                new SealedField("sign_up", "contact", "id", "contact_hash", "'" + SignUpCipher.CONTACT + "'"));
    }
}
