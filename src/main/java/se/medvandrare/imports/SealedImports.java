package se.medvandrare.imports;

import java.util.List;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.SealedField;
import se.medvandrare.accounts.SealedFields;

/** What is encrypted of registers that wait to be taken. */
@Component
class SealedImports implements SealedFields {

    @Override
    public List<SealedField> all() {
        return List.of(new SealedField("staged_row", "body", "id"), new SealedField("staged_remark", "body", "id"));
    }
}
