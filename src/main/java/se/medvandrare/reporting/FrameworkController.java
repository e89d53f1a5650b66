package se.medvandrare.reporting;

import jakarta.validation.Valid;
import java.util.List;
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
import se.medvandrare.network.Answer;

/** The frameworks with their indicators, one of them with its versions, and the sets of age bands. */
@Controller
@RequestMapping("/arbete/admin/ramverk")
@PreAuthorize("hasRole('ADMIN')")
class FrameworkController {

    private static final String BANDS = "reporting/bands";

    private final Frameworks frameworks;

    FrameworkController(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @ModelAttribute("populations")
    List<String> populations() {
        return List.of("THIRD_COUNTRY_NATIONALS", "COMPLETE_RECORDS", "PROFESSIONALS", "ENTITIES");
    }

    @GetMapping
    String list(FrameworkFilter asked, Model model) {
        model.addAttribute("page", frameworks.page(asked));
        return "reporting/frameworks";
    }

    @GetMapping("/{framework}/indikatorer/{code}")
    String one(@PathVariable String framework, @PathVariable String code, Model model) {
        model.addAttribute("page", frameworks.definition(framework, code));
        return "reporting/versions";
    }

    @GetMapping("/aldrar")
    String bands(Model model) {
        model.addAttribute(new BandSetForm(null, null, null));
        model.addAttribute("sets", frameworks.bandSets());
        return BANDS;
    }

    @PostMapping("/aldrar")
    ModelAndView addBands(@Valid BandSetForm form, BindingResult errors, Model model) {
        model.addAttribute("sets", frameworks.bandSets());
        return Answer.to(errors, BANDS, "/arbete/admin/ramverk/aldrar", () -> frameworks.addBands(form));
    }
}
