package se.medvandrare.rights;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The person an extract is about, and what they are found by in free text. */
record Subject(
        long id,
        String name,
        boolean hidden,
        @Nullable String phone,
        @Nullable String email,
        List<String> numbers) {

    private static final int FEWEST_DIGITS = 6;
    private static final int LOCAL = 9;

    /** How sign-ups write the telephone and the mail address. */
    List<String> contacts() {
        return Stream.of(
                        phone == null ? "" : phone.replaceAll("[\\s-]", ""),
                        email == null ? "" : email.toLowerCase(Locale.ROOT))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** Whether a text holds the telephone, mail address, a number or the full name. */
    boolean isIn(String text) {
        var plain = text.toLowerCase(Locale.ROOT);
        var digits = text.replaceAll("[\\s()+-]", "");
        return name.contains(" ") && plain.contains(name.toLowerCase(Locale.ROOT))
                || email != null && plain.contains(email.toLowerCase(Locale.ROOT))
                || Stream.concat(
                                Stream.ofNullable(phone).map(Subject::local),
                                numbers.stream().flatMap(Subject::ways))
                        .anyMatch(it -> it.length() >= FEWEST_DIGITS && digits.contains(it));
    }

    /** Without the country code, in which the number may or may not have been written. */
    private static String local(String phone) {
        var digits = phone.replaceAll("\\D", "");
        return digits.substring(Math.max(0, digits.length() - LOCAL));
    }

    /** With and without the century. */
    private static Stream<String> ways(String number) {
        return number.length() == 12 ? Stream.of(number, number.substring(2)) : Stream.of(number);
    }
}
