package se.medvandrare.desk;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The codes of a vocabulary, contributed by the module that has them.
 *
 * @param prefix of the keys of the program's words
 * @param all in the program's order
 * @param fixed what the program itself sets, which therefore is never closed
 */
public record Codes(CodeKind kind, String prefix, List<String> all, Set<String> fixed) {

    /** Those of an enumeration. */
    public static List<String> names(Enum<?>... values) {
        return Stream.of(values).map(Enum::name).toList();
    }
}
