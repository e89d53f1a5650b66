package se.medvandrare.participants;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.base.Refused;
import se.medvandrare.participants.Identifier.Kind;

/** Finds somebody by a typed number of whatever kind; people with protected identity are not found. */
@Service
@Transactional(readOnly = true)
public class NumberSearch {

    private final Register register;

    NumberSearch(Register register) {
        this.register = register;
    }

    /** The person's id. */
    public Optional<Long> person(String typed) {
        return Stream.of(Kind.PERSONNUMMER, Kind.SAMORDNINGSNUMMER, Kind.LMA)
                .flatMap(kind -> read(kind, typed).stream())
                .flatMap(number -> register.holder(number).stream())
                .map(Person::id)
                .findFirst();
    }

    private static Optional<PersonalNumber> read(Kind kind, String typed) {
        try {
            return Optional.of(PersonalNumber.of(kind, typed));
        } catch (Refused e) {
            return Optional.empty();
        }
    }
}
