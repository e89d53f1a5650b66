package se.medvandrare.activities;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.medvandrare.accounts.Municipality;
import se.medvandrare.base.Language;

/** Signing up without an account: fill in, check, done. What was typed travels in the form. */
@Controller
@RequestMapping("/{lang}/{kommun}/anmalan/{sessionId:\\d+}")
class SignUpController {

    private final SignUps signUps;
    private final SignUpPages pages;
    private final InsideTenant tenant;
    private final SignUpLimit limit;

    SignUpController(SignUps signUps, SignUpPages pages, InsideTenant tenant, SignUpLimit limit) {
        this.signUps = signUps;
        this.pages = pages;
        this.tenant = tenant;
        this.limit = limit;
    }

    @ModelAttribute("page")
    SignUpPages.SessionPage page(@PathVariable long sessionId, Language language, Municipality municipality) {
        return tenant.of(sessionId, () -> pages.session(sessionId, municipality, language.tag()));
    }

    @GetMapping
    String form(@ModelAttribute(name = "page", binding = false) SignUpPages.SessionPage page, Model model) {
        model.addAttribute(SignUpForm.empty());
        return page.closed() == null ? "activities/signup-form" : "activities/signup-closed";
    }

    /** Where somebody lands who changes language on a page that was an answer to a form. */
    @GetMapping({"/kontrollera", "/andra"})
    String again(@PathVariable String lang, @PathVariable String kommun, @PathVariable long sessionId) {
        return "redirect:/" + lang + "/" + kommun + "/anmalan/" + sessionId;
    }

    @PostMapping("/kontrollera")
    String check(@Valid SignUpForm form, BindingResult errors, HttpServletResponse response) {
        if (errors.hasErrors()) {
            response.setStatus(422);
            return "activities/signup-form";
        }
        return "activities/signup-check";
    }

    /** Back to the questions with the answers in place. */
    @PostMapping("/andra")
    String change(@ModelAttribute SignUpForm form) {
        return "activities/signup-form";
    }

    @PostMapping
    String book(
            @PathVariable long sessionId,
            @Valid SignUpForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!limit.allows(request.getRemoteAddr())) {
            return tooMany(response);
        }
        if (errors.hasErrors()) {
            response.setStatus(422);
            return "activities/signup-form";
        }
        return "redirect:" + request.getRequestURI() + "/" + done(sessionId, form, request);
    }

    @GetMapping("/redan")
    String already() {
        return "activities/signup-already";
    }

    private String done(long sessionId, SignUpForm form, HttpServletRequest request) {
        var language = request.getRequestURI().split("/")[1];
        return tenant.of(sessionId, () -> signUps.book(sessionId, form, language))
                .map(token -> token + "?klar")
                .orElse("redan");
    }

    private static String tooMany(HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", String.valueOf(SignUpLimit.WINDOW.toSeconds()));
        response.sendError(429);
        return "shell/error";
    }
}
