package se.medvandrare.participants;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.medvandrare.base.Refused;

/** Slips for those who have no phone: each checks one person in at one session, once. */
@Controller
@PreAuthorize("hasAnyRole('LEADER', 'HOST')")
class SlipController {

    private final Rolls rolls;
    private final Sheets sheets;

    SlipController(Rolls rolls, Sheets sheets) {
        this.rolls = rolls;
        this.sheets = sheets;
    }

    @GetMapping("/arbete/aktiviteter/tillfallen/{session}/narvaro/lappar")
    ModelAndView slips(@PathVariable long session, @RequestParam(defaultValue = "") String visa) {
        try {
            var page = sheets.slips(session, visa.equals("alla"));
            return new ModelAndView("participants/slips", "page", page)
                    .addObject("funding", rolls.funding(page.session()));
        } catch (Refused refused) {
            return RollController.notNow(rolls.session(session), refused);
        }
    }
}
