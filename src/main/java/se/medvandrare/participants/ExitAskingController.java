package se.medvandrare.participants;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.medvandrare.base.Refused;

/** Codes for the question at the exit, to print or to open on the phone of whoever leads the activity. */
@Controller
class ExitAskingController {

    private final ExitAsking asking;
    private final Rolls rolls;
    private final MyProjects projects;

    ExitAskingController(ExitAsking asking, Rolls rolls, MyProjects projects) {
        this.asking = asking;
        this.rolls = rolls;
        this.projects = projects;
    }

    @GetMapping("/arbete/projekt/{slug}/deltagare/{id}/fraga")
    @PreAuthorize("hasRole('LEADER')")
    ModelAndView person(PersonAddress at) {
        var page = asking.person(at);
        return new ModelAndView("participants/question", "page", page)
                .addObject("back", at.page())
                .addObject("funding", projects.funding(page.project().id()));
    }

    @GetMapping("/arbete/aktiviteter/tillfallen/{session}/narvaro/fraga")
    @PreAuthorize("hasAnyRole('LEADER', 'HOST')")
    ModelAndView session(@PathVariable long session, @RequestParam(defaultValue = "") String visa) {
        try {
            var page = asking.session(session, visa.equals("alla"));
            return new ModelAndView("participants/questions", "page", page)
                    .addObject("funding", rolls.funding(page.session()));
        } catch (Refused refused) {
            return RollController.notNow(rolls.session(session), refused);
        }
    }
}
