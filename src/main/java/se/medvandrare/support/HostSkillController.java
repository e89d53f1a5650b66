package se.medvandrare.support;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Skills on offer, for whoever plans activities. */
@Controller
@RequestMapping(HostSkillController.PATH)
@PreAuthorize("hasAnyRole('HOST', 'LEADER')")
class HostSkillController {

    static final String PATH = "/arbete/aktiviteter/kunskaper";
    private static final String HOME = "redirect:" + PATH;

    private final SkillRequests requests;
    private final SkillActivities became;
    private final SkillPages pages;

    HostSkillController(SkillRequests requests, SkillActivities became, SkillPages pages) {
        this.requests = requests;
        this.became = became;
        this.pages = pages;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "1") @Positive @Max(100000) int sida, Model model) {
        var rows = pages.forHost(sida);
        model.addAttribute("rows", rows);
        model.addAttribute("pages", pages.pagesForHost(rows, sida));
        return "support/host-skills";
    }

    @GetMapping("/{id:\\d+}")
    String show(@PathVariable long id, Model model) {
        model.addAllAttributes(shown(id));
        model.addAttribute(BecameForm.blank(pages.today()));
        return "support/host-skill";
    }

    @PostMapping("/{id:\\d+}/intresse")
    String ask(@PathVariable long id, RedirectAttributes told) {
        requests.ask(id);
        told.addFlashAttribute("flash", "support.skill.asked");
        return HOME + "/" + id;
    }

    @PostMapping("/{id:\\d+}/intresse/angra")
    String withdraw(@PathVariable long id, RedirectAttributes told) {
        requests.withdraw(id);
        told.addFlashAttribute("flash", "support.skill.withdrawn");
        return HOME;
    }

    @PostMapping("/{id:\\d+}/aktivitet")
    ModelAndView link(@PathVariable long id, @Valid BecameForm form, BindingResult errors, RedirectAttributes told) {
        if (Warnings.attempt(errors, () -> became.linkAsHost(id, form))) {
            told.addFlashAttribute("flash", "support.skill.linked");
            return new ModelAndView(HOME + "/" + id);
        }
        return new ModelAndView("support/host-skill", shown(id), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/{id:\\d+}/aktivitet/angra")
    String unlink(@PathVariable long id) {
        became.unlinkAsHost(id);
        return HOME + "/" + id;
    }

    private Map<String, Object> shown(long id) {
        var offer = pages.seen(id);
        return offer.mayLink() ? Map.of("offer", offer, "activities", pages.myActivities()) : Map.of("offer", offer);
    }
}
