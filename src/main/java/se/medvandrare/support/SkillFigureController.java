package se.medvandrare.support;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What came of the skills that people offered. */
@Controller
@PreAuthorize("hasRole('GUIDE')")
class SkillFigureController {

    private final SkillFigureQueries figures;

    SkillFigureController(SkillFigureQueries figures) {
        this.figures = figures;
    }

    @GetMapping(SkillController.PATH + "/siffror")
    String figures(Model model) {
        model.addAttribute("figures", figures.figures());
        return "support/skill-figures";
    }
}
