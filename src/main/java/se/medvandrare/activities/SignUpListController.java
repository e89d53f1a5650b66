package se.medvandrare.activities;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who has signed up for a session, on the screen or on paper. */
@Controller
@RequestMapping("/arbete/aktiviteter/tillfallen/{sessionId:\\d+}/anmalda")
@PreAuthorize("hasAnyRole('HOST', 'LEADER')")
class SignUpListController {

    private final SessionPages pages;
    private final CheckIns checkIns;

    SignUpListController(SessionPages pages, CheckIns checkIns) {
        this.pages = pages;
        this.checkIns = checkIns;
    }

    @GetMapping
    String list(@PathVariable long sessionId, Model model) {
        model.addAttribute("page", pages.session(sessionId));
        model.addAttribute("calls", pages.calls(sessionId));
        model.addAttribute("rows", pages.signUps(sessionId));
        model.addAttribute("screen", checkIns.screen(sessionId).orElse(null));
        return "activities/signups";
    }
}
