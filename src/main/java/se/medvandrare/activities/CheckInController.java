package se.medvandrare.activities;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.medvandrare.accounts.Municipality;
import se.medvandrare.accounts.Network;
import se.medvandrare.accounts.RateLimit;
import se.medvandrare.base.Language;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.QrCode;

/** Checking in without an account, and the screen at the venue that shows with which code. Nobody is shown. */
@Controller
@RequestMapping("/{lang}/{kommun}/incheckning/{sessionId:\\d+}")
class CheckInController {

    /** Enough for a classroom on one line, too little to try codes or names. */
    static final Duration WINDOW = Duration.ofMinutes(10);

    private static final String VIEW = "activities/checkin";
    private static final String REFRESH = "15";

    private final CheckIns checkIns;
    private final VenueCode codes;
    private final SignUpPages pages;
    private final InsideTenant tenant;
    private final RateLimit limit;
    private final String address;

    CheckInController(
            CheckIns checkIns,
            VenueCode codes,
            SignUpPages pages,
            InsideTenant tenant,
            Clock clock,
            @Value("${medvandrare.check-ins-per-network:60}") int most,
            @Value("${medvandrare.address}") String address) {
        this.checkIns = checkIns;
        this.codes = codes;
        this.pages = pages;
        this.tenant = tenant;
        this.limit = new RateLimit(clock, WINDOW, most);
        this.address = address;
    }

    @ModelAttribute
    void keepToItself(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    @ModelAttribute("page")
    SignUpPages.SessionPage page(@PathVariable long sessionId, Language language, Municipality municipality) {
        return tenant.of(sessionId, () -> pages.session(sessionId, municipality, language.tag()));
    }

    /** The page behind the code on the screen. */
    @GetMapping
    ModelAndView form(
            @ModelAttribute(name = "page", binding = false) SignUpPages.SessionPage page,
            @RequestParam(required = false) @Nullable String kod) {
        var session = page.shown().id();
        var closed = checkIns.closed(page.shown());
        if (closed != null) {
            return closed(closed, HttpStatus.OK);
        }
        var right = kod != null && codes.accepts(session, kod);
        return new ModelAndView(VIEW, "checkInForm", new CheckInForm(null, null, null))
                .addObject("ticket", right ? codes.ticket(session) : null)
                .addObject("stale", kod != null && !right);
    }

    @PostMapping
    ModelAndView checkIn(
            @ModelAttribute(name = "page", binding = false) SignUpPages.SessionPage page,
            @Valid CheckInForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!limit.ask(Network.of(request.getRemoteAddr())).isZero()) {
            return tooMany(response);
        }
        var closed = checkIns.closed(page.shown());
        if (closed != null) {
            return closed(closed, HttpStatus.CONFLICT);
        }
        var session = page.shown().id();
        var ticket = ticket(session, form);
        model.addAttribute("ticket", ticket);
        if (ticket == null) {
            errors.rejectValue("code", "signup.public.checkin.code.wrong");
        } else if (!errors.hasErrors() && !tenant.of(session, () -> checkIns.checkIn(session, form.who()))) {
            errors.rejectValue("who", "signup.public.checkin.who.unknown");
        }
        return errors.hasErrors()
                ? new ModelAndView(VIEW, HttpStatus.UNPROCESSABLE_CONTENT)
                : new ModelAndView("redirect:" + request.getRequestURI() + "/klar");
    }

    /** Says that it has been done, and of nobody who did it. */
    @GetMapping("/klar")
    String done() {
        return "activities/checkin-done";
    }

    /** The screen at the venue: it needs no one to be signed in, and shows nobody. */
    @GetMapping("/skarm/{secret}")
    ModelAndView screen(
            @ModelAttribute(name = "page", binding = false) SignUpPages.SessionPage page,
            @PathVariable String lang,
            @PathVariable String kommun,
            @PathVariable String secret,
            HttpServletResponse response) {
        var session = page.shown().id();
        if (!codes.isScreen(session, secret)) {
            throw new NotFound("Screen", session);
        }
        response.setHeader("Refresh", REFRESH);
        var closed = checkIns.closed(page.shown());
        if (closed != null) {
            return closed(closed, HttpStatus.OK);
        }
        var code = codes.now(session);
        var here = address + "/" + lang + "/" + kommun + "/incheckning/" + session;
        return new ModelAndView("activities/checkin-screen")
                .addObject("code", code.substring(0, 3) + " " + code.substring(3))
                .addObject("here", here)
                .addObject("picture", QrCode.of(here + "?kod=" + code))
                .addObject("came", tenant.of(session, () -> checkIns.all(session)));
    }

    /** What the form had, or a new one for a code that is right; null for neither. */
    private @Nullable String ticket(long session, CheckInForm form) {
        if (codes.honours(session, form.ticket())) {
            return form.ticket();
        }
        return codes.accepts(session, form.code()) ? codes.ticket(session) : null;
    }

    private static ModelAndView closed(String why, HttpStatus status) {
        return new ModelAndView("activities/checkin-closed", status).addObject("why", why);
    }

    private static ModelAndView tooMany(HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", String.valueOf(WINDOW.toSeconds()));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        return new ModelAndView("shell/error");
    }
}
