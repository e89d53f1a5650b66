package se.medvandrare.support;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.Role;

/** What many want, so that somebody can plan it, and what came of it all. */
@Controller
@PreAuthorize("hasRole('GUIDE')")
class NeedController {

    private final NeedQueries queries;
    private final EffectQueries effects;
    private final PlanQueries plans;
    private final CurrentUser user;

    NeedController(NeedQueries queries, EffectQueries effects, PlanQueries plans, CurrentUser user) {
        this.queries = queries;
        this.effects = effects;
        this.plans = plans;
        this.user = user;
    }

    @GetMapping("/arbete/vagledning/behov")
    String needs(Model model) {
        model.addAttribute("needs", queries.needs());
        model.addAttribute("planned", plans.plans(null));
        model.addAttribute("progress", queries.progress());
        model.addAttribute("plans", user.is(Role.LEADER) || user.is(Role.HOST));
        return "support/needs";
    }

    @GetMapping("/arbete/vagledning/effekter")
    String effects(Model model) {
        model.addAttribute("effects", effects.effects());
        return "support/effects";
    }
}
