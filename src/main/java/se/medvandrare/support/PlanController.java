package se.medvandrare.support;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.medvandrare.desk.CodeKind;
import se.medvandrare.desk.Words;

/** From what many want to an activity that was planned for it, and from there to those who wished for it. */
@Controller
@RequestMapping(CaseController.PATH)
@PreAuthorize("hasRole('GUIDE')")
class PlanController {

    private final Plans plans;
    private final PlanQueries queries;
    private final NeedQueries needs;
    private final Words words;

    PlanController(Plans plans, PlanQueries queries, NeedQueries needs, Words words) {
        this.plans = plans;
        this.queries = queries;
        this.needs = needs;
        this.words = words;
    }

    @GetMapping("/behov/{interest}")
    String show(@PathVariable Interest interest, Model model) {
        model.addAttribute("interest", interest);
        model.addAttribute("name", words.of(CodeKind.INTEREST, interest));
        model.addAttribute("need", needs.need(interest).orElse(null));
        model.addAttribute("plans", queries.plans(interest));
        model.addAttribute("coming", queries.coming(interest));
        return "support/need";
    }

    @PostMapping("/behov/{interest}")
    String plan(@PathVariable Interest interest, @RequestParam @Nullable Long activity, RedirectAttributes told) {
        plans.plan(interest, activity);
        told.addFlashAttribute("flash", "support.plan.made");
        return "redirect:/arbete/vagledning/behov/{interest}";
    }

    @PostMapping("/behov/{interest}/planer/{activity:\\d+}/angra")
    String takeBack(@PathVariable Interest interest, @PathVariable long activity, RedirectAttributes told) {
        told.addFlashAttribute(
                "flash",
                plans.takeBack(interest, activity) ? "support.plan.takenBack.letters" : "support.plan.takenBack");
        return "redirect:/arbete/vagledning/behov/{interest}";
    }

    @PostMapping("/{id:\\d+}/berattat/{activity:\\d+}")
    String tell(@PathVariable long id, @PathVariable long activity, RedirectAttributes told) {
        plans.tell(id, activity);
        told.addFlashAttribute("flash", "support.telling.noted");
        return "redirect:/arbete/vagledning/{id}";
    }

    @PostMapping("/{id:\\d+}/berattat/{activity:\\d+}/angra")
    String untell(@PathVariable long id, @PathVariable long activity) {
        plans.untell(id, activity);
        return "redirect:/arbete/vagledning/{id}";
    }
}
