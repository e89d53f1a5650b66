package se.medvandrare.projects;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
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
import se.medvandrare.base.Languages;
import se.medvandrare.network.Answer;
import se.medvandrare.network.FormPage;
import se.medvandrare.network.FormPage.Field;
import se.medvandrare.network.Organisations;

/** The projects of whoever works here, and new ones. */
@Controller
@RequestMapping("/arbete/projekt")
@PreAuthorize("hasAnyRole('LEADER', 'ADMIN')")
class ProjectController {

    private final CardPages pages;
    private final ProjectCards cards;
    private final Projects projects;
    private final Organisations organisations;
    private final Languages languages;

    ProjectController(
            CardPages pages, ProjectCards cards, Projects projects, Organisations organisations, Languages languages) {
        this.pages = pages;
        this.cards = cards;
        this.projects = projects;
        this.organisations = organisations;
        this.languages = languages;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("projects", pages.work());
        return "projects/list";
    }

    @GetMapping("/{slug}")
    String card(@PathVariable String slug, Model model) {
        var card = pages.seen(slug);
        model.addAttribute("card", card);
        model.addAttribute("reminders", pages.reminders(slug));
        model.addAttribute("written", pages.written(slug));
        model.addAttribute("languages", languages.active());
        model.addAttribute("funding", projects.funding(card.facts().id(), "sv"));
        return "projects/card";
    }

    @GetMapping("/nytt")
    @PreAuthorize("hasRole('ADMIN')")
    String blank(Model model) {
        model.addAttribute(NewProjectForm.empty());
        model.addAttribute("submission", UUID.randomUUID());
        model.addAttribute("page", page());
        return "network/form";
    }

    @PostMapping("/nytt")
    @PreAuthorize("hasRole('ADMIN')")
    ModelAndView open(@RequestParam UUID submission, @Valid NewProjectForm form, BindingResult errors, Model model) {
        model.addAttribute("submission", submission);
        model.addAttribute("page", page());
        return Answer.to(errors, "network/form", "/arbete/projekt", () -> cards.open(submission, form));
    }

    private FormPage page() {
        var fields = List.of(
                Field.of("name", "text"),
                Field.of("slug", "text"),
                Field.oneOf("ownerId", organisations.options()),
                Field.oneOf("framework", pages.frameworks()),
                Field.of("startsOn", "date"),
                Field.of("endsOn", "date"));
        return new FormPage("projects.new", "newProjectForm", "/arbete/projekt", null, fields);
    }
}
