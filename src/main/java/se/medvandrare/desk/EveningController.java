package se.medvandrare.desk;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.medvandrare.accounts.SignedFormTokens;
import se.medvandrare.activities.AgeBand;
import se.medvandrare.activities.Gender;

/** One evening on a phone: everything counted by taps. A script that keeps its taps is shown the figures alone. */
@Controller
@RequestMapping(CafeController.PATH + "/{id:\\d+}")
@PreAuthorize("hasRole('DESK')")
class EveningController {

    private static final String HERE = "redirect:" + CafeController.PATH + "/{id}";
    private static final String KEPT = SignedFormTokens.KEPT_THERE;

    private final CafeTaps taps;
    private final CafeWishes wishes;
    private final CafeEvenings evenings;
    private final CafePages pages;

    EveningController(CafeTaps taps, CafeWishes wishes, CafeEvenings evenings, CafePages pages) {
        this.taps = taps;
        this.wishes = wishes;
        this.evenings = evenings;
        this.pages = pages;
    }

    @ModelAttribute("genders")
    Gender[] genders() {
        return Gender.values();
    }

    @ModelAttribute("ages")
    AgeBand[] ages() {
        return AgeBand.values();
    }

    @GetMapping
    String show(@PathVariable long id, Model model) {
        model.addAttribute("page", pages.page(id));
        model.addAttribute(WishForm.blank());
        return "desk/evening";
    }

    @GetMapping("/siffror")
    @ResponseBody
    CafePage.Counted figures(@PathVariable long id) {
        return pages.counted(id);
    }

    @PostMapping("/tryck")
    String tap(
            @PathVariable long id,
            @RequestParam UUID submission,
            @RequestParam String what,
            @RequestParam(required = false) @Nullable Long at,
            @RequestHeader(name = KEPT, required = false) @Nullable String kept) {
        taps.tap(id, new TapForm(submission, what, at));
        return back(kept);
    }

    @PostMapping("/angra")
    String undo(
            @PathVariable long id,
            @RequestParam UUID tap,
            @RequestParam(required = false) @Nullable Long at,
            @RequestHeader(name = KEPT, required = false) @Nullable String kept) {
        taps.undo(id, tap, at == null ? null : Instant.ofEpochMilli(at));
        return back(kept);
    }

    @PostMapping("/onskemal")
    ModelAndView wish(@PathVariable long id, @Valid WishForm form, BindingResult errors, RedirectAttributes told) {
        var warned = Sensitive.warn(Stream.of(form.text()), key -> true, form.warned(), errors);
        if (DeskErrors.attempt(errors, () -> wishes.add(id, form)).isPresent()) {
            told.addFlashAttribute("flash", "shell.saved");
            return new ModelAndView(HERE);
        }
        var shown = Map.of("page", pages.page(id), "warned", warned);
        return new ModelAndView("desk/evening", shown, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/onskemal/{wish:\\d+}/ta-bort")
    String removeWish(@PathVariable long id, @PathVariable long wish) {
        wishes.remove(id, wish);
        return HERE;
    }

    @PostMapping("/stang")
    String close(@PathVariable long id, RedirectAttributes told) {
        evenings.close(id);
        told.addFlashAttribute("flash", "desk.cafe.closed");
        return HERE;
    }

    private static String back(@Nullable String kept) {
        return kept == null ? HERE + "#tryck" : HERE + "/siffror";
    }
}
