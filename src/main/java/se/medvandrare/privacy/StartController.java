package se.medvandrare.privacy;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first page of the data protection officer, with the search for somebody by number. */
@Controller
@RequestMapping("/arbete/dataskydd")
@PreAuthorize("hasRole('DPO')")
class StartController {

    private final Overviews overviews;
    private final People people;

    StartController(Overviews overviews, People people) {
        this.overviews = overviews;
        this.people = people;
    }

    @GetMapping
    String start(Model model) {
        model.addAttribute(new PersonForm(null));
        model.addAttribute("overview", overviews.now());
        return "privacy/start";
    }

    /** By POST, so that the number stands in no address; the answer's address has the row's number, which says nothing. */
    @PostMapping("/person")
    ModelAndView find(@Valid PersonForm form, BindingResult errors, Model model) {
        var found = errors.hasErrors() ? null : people.find(form.number()).orElse(null);
        if (found != null) {
            return new ModelAndView("redirect:/arbete/dataskydd/logg?person=" + found);
        }
        if (!errors.hasErrors()) {
            errors.rejectValue("number", "privacy.form.number.nobody");
        }
        model.addAttribute("overview", overviews.now());
        return new ModelAndView("privacy/start", HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
