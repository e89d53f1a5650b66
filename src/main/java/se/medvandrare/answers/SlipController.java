package se.medvandrare.answers;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.medvandrare.base.Language;
import se.medvandrare.base.Languages;
import se.medvandrare.base.Refused;
import se.medvandrare.desk.Sensitive;

/** Making a slip, and giving it: on paper, behind a code, and on a screen turned to the visitor. */
@Controller
@RequestMapping("/arbete/kundtjanst/lapp")
@PreAuthorize("hasRole('DESK')")
class SlipController {

    private static final String HOME = "redirect:/arbete/kundtjanst/lapp";

    private final Slips slips;
    private final SlipPages pages;
    private final Languages languages;

    SlipController(Slips slips, SlipPages pages, Languages languages) {
        this.slips = slips;
        this.pages = pages;
        this.languages = languages;
    }

    @ModelAttribute("languages")
    List<Language> languages() {
        return languages.active();
    }

    @ModelAttribute("steps")
    SlipStep[] steps() {
        return SlipStep.values();
    }

    @GetMapping
    String slip(Model model) {
        model.addAttribute("slip", pages.inTheMaking().orElse(null));
        model.addAttribute("lately", pages.lately());
        model.addAttribute("most", Slips.MOST);
        return "answers/slip";
    }

    @PostMapping("/traffar")
    String add(@RequestParam String kind, @RequestParam long thing) {
        slips.add(kind, thing);
        return HOME;
    }

    @GetMapping("/rader/ny")
    String blank(Model model) {
        model.addAttribute(LineForm.blank());
        model.addAttribute("own", true);
        return "answers/line";
    }

    @PostMapping("/rader/ny")
    ModelAndView add(@Valid LineForm form, BindingResult errors) {
        return save(form, errors, true, () -> slips.add(form));
    }

    @GetMapping("/rader/{line:\\d+}")
    String line(@PathVariable long line, Model model) {
        var form = pages.line(line);
        model.addAttribute(form);
        model.addAttribute("own", form.what() != null);
        return "answers/line";
    }

    @PostMapping("/rader/{line:\\d+}")
    ModelAndView change(@PathVariable long line, @Valid LineForm form, BindingResult errors) {
        return save(form, errors, form.what() != null, () -> slips.change(line, form));
    }

    @PostMapping("/rader/{line:\\d+}/ta-bort")
    String remove(@PathVariable long line) {
        slips.remove(line);
        return HOME;
    }

    @PostMapping("/tom")
    String clear() {
        slips.clear();
        return HOME;
    }

    @PostMapping("/ge")
    String give(@RequestParam String language) {
        return HOME + "/" + slips.give(language);
    }

    /** To print, to scan, or to show on a screen turned to the visitor. */
    @GetMapping("/{id:\\d+}")
    String given(@PathVariable long id, Model model) {
        model.addAttribute("slip", pages.given(id));
        model.addAttribute("phone", pages.phone());
        return "answers/given";
    }

    private static ModelAndView save(LineForm form, BindingResult errors, boolean own, Runnable deed) {
        var warned = Sensitive.warn(form.words(), key -> !key.endsWith("phone"), form.warned(), errors);
        if (!errors.hasErrors()) {
            try {
                deed.run();
                return new ModelAndView(HOME);
            } catch (Refused refused) {
                refused.tell(errors);
            }
        }
        return new ModelAndView("answers/line", Map.of("own", own, "warned", warned), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
