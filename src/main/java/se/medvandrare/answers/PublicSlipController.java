package se.medvandrare.answers;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.medvandrare.accounts.Municipality;
import se.medvandrare.accounts.Tenants;
import se.medvandrare.base.Language;
import se.medvandrare.base.NotFound;
import se.medvandrare.database.CurrentTenant;

/** A slip for whoever holds its address: without a cookie, in any language, until it ends. */
@Controller
class PublicSlipController {

    private final SlipPages pages;
    private final CurrentTenant current;
    private final Tenants tenants;

    PublicSlipController(SlipPages pages, CurrentTenant current, Tenants tenants) {
        this.pages = pages;
        this.current = current;
        this.tenants = tenants;
    }

    @GetMapping("/{lang}/{kommun}/lapp/{code}")
    String read(
            Language language,
            Municipality municipality,
            @PathVariable String code,
            HttpServletResponse response,
            Model model) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        var parts = code.split("-", 2);
        try (var stay = current.enter(tenant(parts[0]))) {
            model.addAttribute("slip", pages.open(parts[parts.length - 1], language));
        }
        return "answers/public-slip";
    }

    private long tenant(String number) {
        return tenants.ids().stream()
                .filter(it -> it.toString().equals(number))
                .findFirst()
                .orElseThrow(() -> new NotFound("Slip", ""));
    }
}
