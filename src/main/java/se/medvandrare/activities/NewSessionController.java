package se.medvandrare.activities;

import jakarta.validation.Valid;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.medvandrare.base.Refused;

/** One more session of an activity. */
@Controller
@RequestMapping("/arbete/aktiviteter/{id:\\d+}/tillfalle")
@PreAuthorize("hasAnyRole('HOST', 'LEADER')")
class NewSessionController {

    private static final String VIEW = "activities/session-new";

    private final Planning planning;
    private final PlanningPages pages;

    NewSessionController(Planning planning, PlanningPages pages) {
        this.planning = planning;
        this.pages = pages;
    }

    @ModelAttribute("header")
    DetailsQueries.Header header(@PathVariable long id) {
        return pages.header(id);
    }

    @ModelAttribute("lists")
    PlanningPages.Lists lists() {
        return pages.lists();
    }

    @GetMapping
    String form(@PathVariable long id, Model model) {
        model.addAttribute(pages.suggest(id).one());
        return VIEW;
    }

    @PostMapping
    ModelAndView add(@PathVariable long id, @Valid SessionForm form, BindingResult errors, RedirectAttributes told) {
        if (errors.hasErrors()) {
            return new ModelAndView(VIEW, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            planning.add(id, form);
            told.addFlashAttribute("flash", "planning.session.added");
            return new ModelAndView("redirect:/arbete/aktiviteter/{id}");
        } catch (Refused refused) {
            refused.tell(errors);
            return new ModelAndView(VIEW, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }
}
