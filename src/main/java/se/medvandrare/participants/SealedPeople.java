package se.medvandrare.participants;

import java.util.List;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.SealedField;
import se.medvandrare.accounts.SealedFields;

/** What is encrypted about people: how to reach them, and their numbers. */
@Component
class SealedPeople implements SealedFields {

    @Override
    public List<SealedField> all() {
        return List.of(
                new SealedField("identity", "phone", "person_id"),
                new SealedField("identity", "email", "person_id"),
                new SealedField("identifier", "number", "id", "hash", "kind"));
    }
}
