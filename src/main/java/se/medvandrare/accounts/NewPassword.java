package se.medvandrare.accounts;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import se.medvandrare.base.Refused;

/**
 * What a password must be: long and not easy to guess. No rule of composition and no forced change, as OWASP ASVS 5.0 6.2
 * asks; names of the portal, the municipalities and the person's own address are refused.
 */
@Component
class NewPassword {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> COMMON = Set.of(
            "password", "losenord", "lösenord", "medvandrare", "kommun", "qwerty", "sommar", "vinter", "hemligt");

    private final PasswordEncoder encoder;
    private final Municipalities municipalities;

    NewPassword(PasswordEncoder encoder, Municipalities municipalities) {
        this.encoder = encoder;
        this.municipalities = municipalities;
    }

    /** The password as it is stored; throws {@link Refused} with what is wrong. */
    String encode(String password, String login) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new Refused("accounts.password.length", SHORTEST, LONGEST);
        }
        if (isGuessable(password.toLowerCase(Locale.ROOT), login)) {
            throw new Refused("accounts.password.guessable");
        }
        return encoder.encode(password);
    }

    /** One of the forbidden words with only digits and signs around it, or hardly any different characters. */
    private boolean isGuessable(String password, String login) {
        var letters = NO_LETTER.matcher(password).replaceAll("");
        var forbidden = municipalities.listed().stream()
                .map(municipality -> NO_LETTER
                        .matcher(municipality.name().toLowerCase(Locale.ROOT))
                        .replaceAll(""))
                .collect(Collectors.toSet());
        return password.chars().distinct().count() < 5
                || letters.isEmpty()
                || COMMON.contains(letters)
                || forbidden.contains(letters)
                || password.contains(login.split("@")[0]);
    }
}
