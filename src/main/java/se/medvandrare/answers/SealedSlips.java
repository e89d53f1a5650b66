package se.medvandrare.answers;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.SealedField;
import se.medvandrare.accounts.SealedFields;

/** What is encrypted about slips: the words of their lines, and the secret part of their addresses. */
@Component
class SealedSlips implements SealedFields {

    @Override
    public List<SealedField> all() {
        return Stream.concat(
                        Stream.of(new SealedField("slip", "token", "id")),
                        Stream.of("what", "translated", "at_time", "address", "ask_for")
                                .map(column -> new SealedField(SlipWords.LINE, column, "id")))
                .toList();
    }
}
