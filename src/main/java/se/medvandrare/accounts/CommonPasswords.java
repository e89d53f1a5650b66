package se.medvandrare.accounts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Words that passwords are made of when they are easy to guess. A password of at most two of them, whatever digits and signs
 * stand between or for letters, is refused; three words or more are a phrase.
 */
@Component
class CommonPasswords {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    private static final String DIGITS = "0134578@$!";
    private static final String LETTERS = "oieastbasi";
    private static final int WORDS = 2;

    private final Set<String> words;

    CommonPasswords() throws IOException {
        var text = new ClassPathResource("passwords/common.txt").getContentAsString(StandardCharsets.UTF_8);
        words = text.lines()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Pattern.compile(" ").splitAsStream(line))
                .filter(word -> !word.isBlank())
                .map(CommonPasswords::plain)
                .collect(Collectors.toUnmodifiableSet());
    }

    int size() {
        return words.size();
    }

    /** Whether known words and these ones, two at most but as often as one likes, are all there is to the password. */
    boolean cover(String password, Collection<String> local) {
        var known = new HashSet<>(words);
        local.stream()
                .map(CommonPasswords::plain)
                .filter(word -> word.length() > 2)
                .forEach(known::add);
        return coveredBy(plain(password), known)
                || coveredBy(plain(read(AROUND.matcher(password).replaceAll(""))), known);
    }

    private static boolean coveredBy(String letters, Set<String> known) {
        return letters.isEmpty() || covered(letters, known, Set.of(), new HashSet<>());
    }

    /** A rest that could not be covered with the words used so far is not tried again: there are many ways to each. */
    private static boolean covered(String rest, Set<String> known, Set<String> used, Set<String> inVain) {
        if (rest.isEmpty()) {
            return true;
        }
        if (!inVain.add(rest.length() + " " + used)) {
            return false;
        }
        for (int end = rest.length(); end > 0; end--) {
            var word = rest.substring(0, end);
            if (known.contains(word) && (used.contains(word) || used.size() < WORDS)) {
                if (covered(rest.substring(end), known, with(used, word), inVain)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Set<String> with(Set<String> used, String word) {
        var more = new TreeSet<>(used);
        more.add(word);
        return more;
    }

    /** Small letters without their marks, and nothing else. */
    private static String plain(String text) {
        var apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return NO_LETTER.matcher(apart).replaceAll("");
    }

    /** With the letters that digits and signs stand for. */
    private static String read(String text) {
        return text.chars()
                .mapToObj(it -> DIGITS.indexOf(it) < 0 ? (char) it : LETTERS.charAt(DIGITS.indexOf(it)))
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
