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
import se.medvandrare.base.Language;
import se.medvandrare.base.Languages;
import se.medvandrare.base.NotFound;

/** What an activity says, one page for each language. */
@Controller
@RequestMapping("/arbete/aktiviteter/{id:\\d+}/texter/{tag}")
@PreAuthorize("hasAnyRole('HOST', 'LEADER')")
class ActivityTextController {

    private static final String VIEW = "activities/text";

    private final Activities activities;
    private final PlanningPages pages;
    private final Languages languages;

    ActivityTextController(Activities activities, PlanningPages pages, Languages languages) {
        this.activities = activities;
        this.pages = pages;
        this.languages = languages;
    }

    @ModelAttribute("page")
    PlanningPages.DetailsPage page(@PathVariable long id) {
        return pages.details(id);
    }

    @ModelAttribute("language")
    Language language(@PathVariable String tag) {
        return languages.find(tag).filter(Language::hasPages).orElseThrow(() -> new NotFound("Language", tag));
    }

    @GetMapping
    String text(@PathVariable long id, @PathVariable String tag, Model model) {
        var form = activities.text(id, tag);
        model.addAttribute(form);
        model.addAttribute("version", form.version());
        return VIEW;
    }

    @PostMapping
    ModelAndView tell(@PathVariable long id, @PathVariable String tag, @Valid TextForm form, BindingResult errors) {
        if (errors.hasErrors()) {
            return new ModelAndView(VIEW, HttpStatus.UNPROCESSABLE_CONTENT).addObject("version", form.version());
        }
        return activities
                .tell(id, tag, form)
                .map(theirs -> new ModelAndView(VIEW, HttpStatus.CONFLICT)
                        .addObject("theirs", theirs)
                        .addObject("version", theirs.version()))
                .orElseGet(() -> new ModelAndView("redirect:/arbete/aktiviteter/{id}"));
    }
}
