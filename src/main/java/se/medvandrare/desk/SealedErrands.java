package se.medvandrare.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.SealedField;
import se.medvandrare.accounts.SealedFields;

/** What is encrypted at the desk: every word of errands and wishes. */
@Component
class SealedErrands implements SealedFields {

    @Override
    public List<SealedField> all() {
        return List.of(
                new SealedField("errand", "what", "id"),
                new SealedField("errand", "who", "id"),
                new SealedField("errand", "person", "id"),
                new SealedField("desk_draft", "words", "account_id"),
                new SealedField("errand_note", "text", "id"),
                new SealedField("cafe_wish", "text", "id"));
    }
}
