package se.medvandrare.activities;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Counting heads on a phone: one tap for each who comes, or numbers by age and gender. */
@Controller
@RequestMapping("/arbete/aktiviteter/tillfallen/{sessionId:\\d+}/antal")
@PreAuthorize("hasAnyRole('HOST', 'LEADER')")
class HeadcountController {

    private static final String VIEW = "activities/headcount";
    private static final String HERE = "redirect:/arbete/aktiviteter/tillfallen/{sessionId}/antal";

    private final Headcounts headcounts;
    private final SessionPages pages;

    HeadcountController(Headcounts headcounts, SessionPages pages) {
        this.headcounts = headcounts;
        this.pages = pages;
    }

    @ModelAttribute
    void page(@PathVariable long sessionId, Model model) {
        var now = headcounts.of(sessionId);
        model.addAttribute("page", pages.session(sessionId));
        model.addAttribute("now", now);
        model.addAttribute("typed", now.heads());
        model.addAttribute("ages", AgeBand.values());
        model.addAttribute("genders", Gender.values());
    }

    @GetMapping
    String count() {
        return VIEW;
    }

    @PostMapping
    ModelAndView save(
            @PathVariable long sessionId,
            @RequestParam String seen,
            @RequestParam @Nullable List<String> heads,
            RedirectAttributes told) {
        var counted = Headcount.parse(heads);
        if (counted == null) {
            return again("wrong", true, heads, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var theirs = headcounts.save(sessionId, counted, seen);
        if (theirs.isPresent()) {
            return again("theirs", theirs.get(), heads, HttpStatus.CONFLICT);
        }
        told.addFlashAttribute("flash", "shell.saved");
        return new ModelAndView(HERE);
    }

    @PostMapping("/steg")
    String step(@PathVariable long sessionId, @RequestParam int med) {
        headcounts.step(sessionId, med);
        return HERE;
    }

    private static ModelAndView again(String why, Object what, @Nullable List<String> typed, HttpStatus status) {
        return new ModelAndView(VIEW, status)
                .addObject(why, what)
                .addObject("typed", typed == null ? List.of() : typed);
    }
}
