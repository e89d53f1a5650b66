package se.medvandrare.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.medvandrare.accounts.GuardedLinks;
import se.medvandrare.accounts.OneTimeLinks;

/** The way to an identity provider, with an invitation or without. */
@Controller
class OidcController {

    private final OidcSettings settings;
    private final OidcRegistrations registrations;
    private final GuardedLinks links;

    OidcController(OidcSettings settings, OidcRegistrations registrations, GuardedLinks links) {
        this.settings = settings;
        this.registrations = registrations;
        this.links = links;
    }

    @GetMapping("/logga-in/hos/{id}")
    String go(@PathVariable String id) {
        var provider = settings.provider(id);
        return registrations.answers(id)
                ? "redirect:" + OidcConfiguration.START + "/" + provider.id()
                : "redirect:/logga-in?borta";
    }

    /** Remembers the invitation until the provider has said who opened it. */
    @GetMapping("/logga-in/inbjudan/{id}/{token}")
    String invited(@PathVariable String id, @PathVariable String token, HttpServletRequest request) {
        links.require(OneTimeLinks.Purpose.PASSWORD, token, request);
        request.getSession().setAttribute(OidcAnswers.INVITATION, token);
        return go(id);
    }
}
