package se.medvandrare.activities;

import jakarta.validation.Valid;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.medvandrare.base.Refused;

/** One session: move it, cancel it, let it take place after all. Whoever has signed up is told. */
@Controller
@RequestMapping("/arbete/aktiviteter/tillfallen/{sessionId:\\d+}")
@PreAuthorize("hasAnyRole('HOST', 'LEADER')")
class SessionController {

    private static final String MOVE = "activities/session-move";

    private final Planning planning;
    private final SessionPages pages;

    SessionController(Planning planning, SessionPages pages) {
        this.planning = planning;
        this.pages = pages;
    }

    @ModelAttribute("page")
    SessionPages.SessionWork page(@PathVariable long sessionId) {
        return pages.session(sessionId);
    }

    @GetMapping("/flytta")
    String move(@PathVariable long sessionId, Model model) {
        model.addAttribute(pages.form(sessionId));
        model.addAttribute("seen", pages.seen(sessionId));
        return MOVE;
    }

    @PostMapping("/flytta")
    ModelAndView move(
            @PathVariable long sessionId,
            @Valid SessionForm form,
            BindingResult errors,
            @RequestParam String seen,
            RedirectAttributes told) {
        var again = new ModelAndView(MOVE, HttpStatus.UNPROCESSABLE_CONTENT).addObject("seen", seen);
        if (errors.hasErrors()) {
            return again;
        }
        try {
            return new ModelAndView(onward(sessionId, planning.move(sessionId, form, seen), "moved", told));
        } catch (Refused refused) {
            refused.tell(errors);
            return again;
        } catch (OptimisticLockingFailureException met) {
            return meanwhile(sessionId);
        }
    }

    /** What was typed stands in the form, and above it how the session is now; moving it then is a choice. */
    private ModelAndView meanwhile(long id) {
        return new ModelAndView(MOVE, HttpStatus.CONFLICT)
                .addObject("page", pages.session(id))
                .addObject("seen", pages.seen(id))
                .addObject("meanwhile", true);
    }

    @GetMapping("/stall-in")
    String cancel() {
        return "activities/session-cancel";
    }

    @PostMapping("/stall-in")
    String cancel(
            @PathVariable long sessionId, @RequestParam(required = false) String notice, RedirectAttributes told) {
        return onward(sessionId, planning.cancel(sessionId, notice), "cancelled", told);
    }

    @PostMapping("/aterta")
    String restore(@PathVariable long sessionId, RedirectAttributes told) {
        return onward(sessionId, planning.restore(sessionId), "restored", told);
    }

    /** To the telephone list when somebody cannot be told by mail. */
    private String onward(long session, long activity, String what, RedirectAttributes told) {
        var call = pages.mustCall(session);
        told.addFlashAttribute("flash", "planning.session." + what + (call ? ".call" : ""));
        return "redirect:/arbete/aktiviteter/" + (call ? "tillfallen/" + session + "/anmalda" : activity);
    }
}
