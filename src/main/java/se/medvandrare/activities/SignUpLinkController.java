package se.medvandrare.activities;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.medvandrare.accounts.Municipality;
import se.medvandrare.base.Language;

/** The personal link: see, change and leave. The address is a secret: kept by nobody on the way, passed on to nobody. */
@Controller
@RequestMapping("/{lang}/{kommun}/anmalan/{sessionId:\\d+}/{token}")
class SignUpLinkController {

    private static final String HOME = "redirect:/{lang}/{kommun}/anmalan/{sessionId}/{token}";

    private final SignUps signUps;
    private final SignUpPages pages;
    private final InsideTenant tenant;
    private final String address;

    SignUpLinkController(
            SignUps signUps, SignUpPages pages, InsideTenant tenant, @Value("${medvandrare.address}") String address) {
        this.signUps = signUps;
        this.pages = pages;
        this.tenant = tenant;
        this.address = address;
    }

    /** Beginning of the link as it is kept outside the portal. */
    @ModelAttribute("portal")
    String portal() {
        return address;
    }

    @ModelAttribute("link")
    String link(
            @PathVariable String lang,
            @PathVariable String kommun,
            @PathVariable long sessionId,
            @PathVariable String token) {
        return "/" + lang + "/" + kommun + "/anmalan/" + sessionId + "/" + token;
    }

    @ModelAttribute
    void keepSecret(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    @ModelAttribute("mine")
    SignUpPages.LinkPage mine(@PathVariable long sessionId, @PathVariable String token) {
        return tenant.of(sessionId, () -> pages.link(token));
    }

    @ModelAttribute("page")
    SignUpPages.SessionPage page(
            @ModelAttribute(name = "mine", binding = false) SignUpPages.LinkPage mine,
            Language language,
            Municipality municipality) {
        return tenant.of(mine.sessionId(), () -> pages.session(mine.sessionId(), municipality, language.tag()));
    }

    @GetMapping
    String see(
            @ModelAttribute(name = "mine", binding = false) SignUpPages.LinkPage mine,
            @PathVariable long sessionId,
            Model model) {
        if (mine.sessionId() != sessionId) {
            return "redirect:/{lang}/{kommun}/anmalan/" + mine.sessionId() + "/{token}";
        }
        model.addAttribute(new SignUpForm(mine.name(), mine.contact(), null));
        return "activities/signup-mine";
    }

    @PostMapping
    String reach(
            @PathVariable long sessionId,
            @PathVariable String token,
            @Valid SignUpForm form,
            BindingResult errors,
            HttpServletResponse response) {
        if (!errors.hasErrors() && !tenant.of(sessionId, () -> signUps.reach(token, form))) {
            errors.rejectValue("contact", "signup.public.contact.taken");
        }
        if (errors.hasErrors()) {
            response.setStatus(422);
            return "activities/signup-mine";
        }
        return HOME + "?sparat";
    }

    @PostMapping("/byt")
    String change(@PathVariable long sessionId, @PathVariable String token, @RequestParam long till) {
        tenant.run(sessionId, () -> signUps.change(token, till));
        return HOME + "?sparat";
    }

    @GetMapping("/avboka")
    String confirm() {
        return "activities/signup-leave";
    }

    @PostMapping("/avboka")
    String leave(@PathVariable long sessionId, @PathVariable String token) {
        tenant.run(sessionId, () -> signUps.leave(token));
        return HOME;
    }
}
