package se.medvandrare.participants;

import java.util.List;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.SealedField;
import se.medvandrare.accounts.SealedFields;

/** What is encrypted about people: how to reach them, their numbers, why a mark was to be lifted. */
@Component
class SealedPeople implements SealedFields {

    @Override
    public List<SealedField> all() {
        return List.of(
                new SealedField("identity", "phone", "person_id"),
                new SealedField("identity", "email", "person_id"),
                new SealedField("identifier", "number", "id", "hash", "kind"),
                new SealedField("protection_lift", "reason", "id"),
                new SealedField("person_merge", "snapshot", "id"),
                new SealedField("intake", "before", "id"));
    }
}
