package se.medvandrare.support;

import java.util.List;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.SealedField;
import se.medvandrare.accounts.SealedFields;

/** What is encrypted about guidance: every word that is typed. */
@Component
class SealedGuidance implements SealedFields {

    @Override
    public List<SealedField> all() {
        return List.of(
                new SealedField(GuidanceWords.CASE, "alias", "id"),
                new SealedField(GuidanceWords.CASE, "wish", "id"),
                new SealedField(GuidanceWords.CASE, "email", "id"),
                new SealedField(GuidanceWords.REFERRAL, "place", "id"),
                new SealedField(GuidanceWords.REFERRAL, "contact", "id"),
                new SealedField(GuidanceWords.SKILL, "words", "id"),
                new SealedField(GuidanceWords.SKILL, "contact_name", "id"),
                new SealedField(GuidanceWords.SKILL, "contact", "id"));
    }
}
