package se.medvandrare.reporting;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.medvandrare.base.NotFound;
import se.medvandrare.network.Answer;

/** The columns of the monthly file, version by version, and a new version of the tenant's own. */
@Controller
@RequestMapping("/arbete/admin/manadsfil/{framework}")
@PreAuthorize("hasRole('ADMIN')")
class MonthlyProfileController {

    private static final String PAGE = "reporting/profiles";

    private final MonthlyProfiles profiles;
    private final Clock clock;

    MonthlyProfileController(MonthlyProfiles profiles, Clock clock) {
        this.profiles = profiles;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable String framework, Model model) {
        list(framework, model);
        model.addAttribute(MonthlyProfileForm.of(profiles.all(framework).get(0), LocalDate.now(clock)));
        return PAGE;
    }

    @PostMapping
    ModelAndView add(
            @PathVariable String framework, @Valid MonthlyProfileForm form, BindingResult errors, Model model) {
        list(framework, model);
        return Answer.to(errors, PAGE, "/arbete/admin/manadsfil/" + framework, () -> profiles.add(framework, form));
    }

    private void list(String framework, Model model) {
        var all = profiles.all(framework);
        if (all.isEmpty()) {
            throw new NotFound("Monthly file", framework);
        }
        model.addAttribute("framework", framework);
        model.addAttribute("profiles", all);
    }
}
