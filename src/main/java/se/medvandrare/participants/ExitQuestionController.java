package se.medvandrare.participants;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.medvandrare.accounts.Network;
import se.medvandrare.accounts.RateLimit;
import se.medvandrare.base.Language;
import se.medvandrare.database.CurrentTenant;

/** The one question at the exit, without an account. The address is a secret: kept by nobody on the way, passed on to nobody. */
@Controller
@RequestMapping("/{lang}/{kommun}/fraga/{token}")
class ExitQuestionController {

    /** Enough for a classroom on one line. */
    static final Duration WINDOW = Duration.ofMinutes(10);

    private static final String VIEW = "participants/public-question";

    private final ExitLinks links;
    private final ExitQuestions questions;
    private final CurrentTenant tenants;
    private final RateLimit limit;

    ExitQuestionController(
            ExitLinks links,
            ExitQuestions questions,
            CurrentTenant tenants,
            Clock clock,
            @Value("${medvandrare.exit-answers-per-network:60}") int most) {
        this.links = links;
        this.questions = questions;
        this.tenants = tenants;
        this.limit = new RateLimit(clock, WINDOW, most);
    }

    @ModelAttribute
    void keepSecret(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    @ModelAttribute("page")
    ExitQuestions.Page page(@PathVariable String token, Language language) {
        var link = links.read(token);
        try (var stay = tenants.enter(link.tenant())) {
            return questions.page(link, language);
        }
    }

    @GetMapping
    ModelAndView ask(@ModelAttribute(name = "page", binding = false) ExitQuestions.Page page) {
        return page.open() ? new ModelAndView(VIEW, "exitAnswerForm", new ExitAnswerForm(null)) : ended();
    }

    @PostMapping
    ModelAndView answer(
            @ModelAttribute(name = "page", binding = false) ExitQuestions.Page page,
            @PathVariable String token,
            @Valid ExitAnswerForm form,
            BindingResult errors,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!limit.ask(Network.of(request.getRemoteAddr())).isZero()) {
            return tooMany(response);
        }
        if (!page.open()) {
            return ended();
        }
        if (errors.hasErrors()) {
            return new ModelAndView(VIEW, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var link = links.read(token);
        try (var stay = tenants.enter(link.tenant())) {
            questions.answer(link, form.helpful(), language);
        }
        return new ModelAndView("redirect:" + request.getRequestURI() + "/klar");
    }

    /** Says that it has been answered, and not what. */
    @GetMapping("/klar")
    ModelAndView done(HttpServletRequest request) {
        var here = request.getRequestURI();
        return new ModelAndView("participants/public-question-done")
                .addObject("again", here.substring(0, here.lastIndexOf('/')));
    }

    private static ModelAndView ended() {
        return new ModelAndView("participants/public-question-ended", HttpStatus.GONE);
    }

    private static ModelAndView tooMany(HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", String.valueOf(WINDOW.toSeconds()));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        return new ModelAndView("shell/error");
    }
}
