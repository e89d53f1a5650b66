package se.medvandrare.support;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A guide answers the hosts who have asked about a skill. */
@Controller
@RequestMapping(SkillController.PATH + "/{id:\\d+}/intressen/{request:\\d+}")
@PreAuthorize("hasRole('GUIDE')")
class SkillRequestController {

    private final SkillRequests requests;

    SkillRequestController(SkillRequests requests) {
        this.requests = requests;
    }

    @PostMapping("/ja")
    String accept(@PathVariable long id, @PathVariable long request, RedirectAttributes told) {
        requests.accept(id, request);
        return answered(id, told);
    }

    @PostMapping("/nej")
    String refuse(
            @PathVariable long id,
            @PathVariable long request,
            @RequestParam SkillRefusal whyNot,
            RedirectAttributes told) {
        requests.refuse(id, request, whyNot);
        return answered(id, told);
    }

    @PostMapping("/angra")
    String takeBack(@PathVariable long id, @PathVariable long request) {
        requests.takeBack(id, request);
        return SkillController.HOME + "/" + id;
    }

    private static String answered(long id, RedirectAttributes told) {
        told.addFlashAttribute("flash", "support.skill.request.saved");
        return SkillController.HOME + "/" + id;
    }
}
