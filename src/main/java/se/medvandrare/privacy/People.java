package se.medvandrare.privacy;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.medvandrare.participants.NumberSearch;

/** Finds whom a typed number or code means. */
@Component
class People {

    private static final Pattern CODE = Pattern.compile("[Pp]-?\\s?(\\d{1,15})");

    private final NumberSearch numbers;
    private final LogBook book;

    People(NumberSearch numbers, LogBook book) {
        this.numbers = numbers;
        this.book = book;
    }

    Optional<Long> find(String typed) {
        var code = CODE.matcher(typed.strip());
        return code.matches() ? book.known(Long.parseLong(code.group(1))) : numbers.person(typed);
    }
}
