package se.medvandrare.participants;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.medvandrare.base.Refused;

/** Attendance of people with protected identity, by code. */
@Controller
@RequestMapping("/arbete/skyddade/narvaro")
@PreAuthorize("hasRole('CLEARED')")
class ProtectedRollController {

    private static final String VIEW = "participants/protected-roll";

    private final ProtectedRolls rolls;

    ProtectedRollController(ProtectedRolls rolls) {
        this.rolls = rolls;
    }

    @GetMapping
    String sessions(Model model) {
        model.addAttribute("sessions", rolls.sessions());
        return "participants/protected-rolls";
    }

    @GetMapping("/{session:\\d+}")
    ModelAndView roll(@PathVariable long session) {
        return new ModelAndView(VIEW, "page", rolls.page(session));
    }

    @PostMapping("/{session:\\d+}")
    ModelAndView call(
            @PathVariable long session, @RequestParam MultiValueMap<String, String> fields, RedirectAttributes flash) {
        fields.addIfAbsent("version", "0");
        try {
            rolls.call(session, RollForm.of(fields));
            flash.addFlashAttribute("flash", "participants.flash.roll");
            return new ModelAndView("redirect:/arbete/skyddade/narvaro/" + session);
        } catch (Refused refused) {
            return new ModelAndView(VIEW, HttpStatus.UNPROCESSABLE_ENTITY)
                    .addObject("page", rolls.page(session))
                    .addObject("refused", refused);
        }
    }
}
