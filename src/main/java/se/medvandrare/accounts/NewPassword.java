package se.medvandrare.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private final PasswordEncoder encoder;
    private final Municipalities municipalities;
    private final CommonPasswords common;

    NewPassword(PasswordEncoder encoder, Municipalities municipalities, CommonPasswords common) {
        this.encoder = encoder;
        this.municipalities = municipalities;
        this.common = common;
    }

    /** The password as it is stored; throws {@link Refused} with what is wrong. */
    String encode(String password, String login) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new Refused("accounts.password.length", SHORTEST, LONGEST);
        }
        if (isGuessable(password, login)) {
            throw new Refused("accounts.password.guessable");
        }
        return encoder.encode(password);
    }

    /** Known words with only digits and signs around them, the own login, or hardly any different characters. */
    private boolean isGuessable(String password, String login) {
        var own = login.split("@")[0];
        var local = new ArrayList<>(List.of(own.split("[._-]")));
        municipalities.listed().forEach(municipality -> local.add(municipality.name()));
        return password.chars().distinct().count() < 5
                || password.toLowerCase(Locale.ROOT).contains(own.toLowerCase(Locale.ROOT))
                || common.cover(password, local);
    }
}
