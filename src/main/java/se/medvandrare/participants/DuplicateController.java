package se.medvandrare.participants;

import jakarta.validation.Valid;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Possible duplicates of a project: offered, compared side by side, merged, and made two again. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/deltagare/dubbletter")
@PreAuthorize("hasRole('LEADER')")
class DuplicateController {

    private static final String VIEW = "participants/duplicate";

    private final Duplicates duplicates;

    DuplicateController(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    @GetMapping
    String list(@PathVariable String slug, Model model) {
        model.addAttribute("page", duplicates.page(slug));
        return "participants/duplicates";
    }

    @GetMapping("/{kept:\\d+}/{gone:\\d+}")
    String compare(@PathVariable String slug, @PathVariable long kept, @PathVariable long gone, Model model) {
        model.addAttribute("both", duplicates.both(slug, kept, gone));
        model.addAttribute(MergeForm.EMPTY);
        return VIEW;
    }

    @PostMapping("/{kept:\\d+}/{gone:\\d+}")
    ModelAndView merge(
            @PathVariable String slug,
            @PathVariable long kept,
            @PathVariable long gone,
            @Valid MergeForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var answer = Answers.of(errors, VIEW, () -> {
            duplicates.merge(slug, kept, gone, form);
            return done(slug, "merged", flash);
        });
        return answer.getStatus() == null ? answer : answer.addObject("both", duplicates.both(slug, kept, gone));
    }

    @PostMapping("/{merge:\\d+}/angra")
    String undo(@PathVariable String slug, @PathVariable long merge, RedirectAttributes flash) {
        duplicates.undo(slug, merge);
        return done(slug, "unmerged", flash);
    }

    private static String done(String slug, String what, RedirectAttributes flash) {
        flash.addFlashAttribute("flash", "participants.flash." + what);
        return "redirect:/arbete/projekt/" + slug + "/deltagare/dubbletter";
    }
}
