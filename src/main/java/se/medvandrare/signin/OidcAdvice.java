package se.medvandrare.signin;

import java.util.List;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Pages that ask for a password know the other ways in. */
@ControllerAdvice
class OidcAdvice {

    private final OidcSettings settings;

    OidcAdvice(OidcSettings settings) {
        this.settings = settings;
    }

    @ModelAttribute("providers")
    List<OidcSettings.Provider> providers() {
        return settings.providers();
    }

    @ModelAttribute("passwords")
    boolean passwords() {
        return settings.passwords();
    }
}
