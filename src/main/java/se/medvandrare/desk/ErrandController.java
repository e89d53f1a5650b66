package se.medvandrare.desk;

import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Following up what could not be settled at once. */
@Controller
@RequestMapping("/arbete/kundtjanst/arenden")
@PreAuthorize("hasRole('DESK')")
class ErrandController {

    private static final String LIST = "redirect:/arbete/kundtjanst/arenden";

    private final Errands errands;
    private final ErrandPages pages;
    private final Drafts drafts;

    ErrandController(Errands errands, ErrandPages pages, Drafts drafts) {
        this.errands = errands;
        this.pages = pages;
        this.drafts = drafts;
    }

    @ModelAttribute("statuses")
    ErrandStatus[] statuses() {
        return ErrandStatus.values();
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "mina") String vems,
            @RequestParam(defaultValue = "false") boolean klara,
            @RequestParam(defaultValue = "1") int sida,
            Model model) {
        var whose = Stream.of(Filter.Whose.values())
                .filter(it -> it.name().equals(vems.toUpperCase(Locale.ROOT)))
                .findFirst();
        model.addAttribute("list", pages.list(new Filter(whose.orElse(Filter.Whose.MINA), klara), Math.max(1, sida)));
        return "desk/errands";
    }

    @GetMapping("/nytt")
    String blank(
            @RequestParam(required = false) @Nullable Long kontakt,
            @RequestParam(defaultValue = "false") boolean utkast,
            HttpSession session,
            Model model) {
        model.addAttribute(
                utkast
                        ? drafts.form(pages.blank(Standing.of(session).desk(), kontakt))
                        : pages.blank(Standing.of(session).desk(), kontakt));
        model.addAttribute("draft", utkast ? null : drafts.savedAt().orElse(null));
        model.addAttribute("owners", pages.owners());
        return "desk/errand-new";
    }

    @PostMapping("/nytt")
    ModelAndView make(@Valid ErrandForm form, BindingResult errors, RedirectAttributes told) {
        var warned = Sensitive.warn(Stream.of(form.what(), form.note()), key -> true, form.warned(), errors);
        var id = DeskErrors.attempt(errors, () -> errands.make(form));
        id.ifPresent(made -> drafts.drop());
        return id.isPresent()
                ? saved(id.getAsLong(), told)
                : again("desk/errand-new", Map.of("owners", pages.owners(), "warned", warned));
    }

    @GetMapping("/{id:\\d+}")
    String errand(@PathVariable long id, Model model) {
        var page = pages.errand(id);
        model.addAttribute("errand", page);
        model.addAttribute(page.form());
        model.addAttribute("owners", pages.owners());
        return "desk/errand";
    }

    /** The one page where two clerks can meet: the later one is told, and sees both texts. */
    @PostMapping("/{id:\\d+}")
    ModelAndView change(@PathVariable long id, @Valid ErrandForm form, BindingResult errors, RedirectAttributes told) {
        var warned = Sensitive.warn(Stream.of(form.what(), form.note()), key -> true, form.warned(), errors);
        try {
            return DeskErrors.attempt(errors, () -> errands.change(id, form)).isPresent()
                    ? saved(id, told)
                    : again("desk/errand", shown(id, warned));
        } catch (OptimisticLockingFailureException e) {
            return new ModelAndView("desk/errand-conflict", shown(id, warned), HttpStatus.CONFLICT);
        }
    }

    @PostMapping("/{id:\\d+}/ta")
    String claim(@PathVariable long id, RedirectAttributes told) {
        errands.claim(id);
        told.addFlashAttribute("flash", "desk.errand.claimed");
        return LIST;
    }

    @PostMapping("/{id:\\d+}/klart")
    String finish(@PathVariable long id, RedirectAttributes told) {
        errands.finish(id);
        told.addFlashAttribute("flash", "desk.errand.finished");
        return LIST;
    }

    @PostMapping("/{id:\\d+}/oppna")
    String reopen(@PathVariable long id) {
        errands.reopen(id);
        return LIST + "/" + id;
    }

    private static ModelAndView saved(long id, RedirectAttributes told) {
        told.addFlashAttribute("flash", "shell.saved");
        return new ModelAndView(LIST + "/" + id);
    }

    private Map<String, Object> shown(long id, boolean warned) {
        return Map.of("errand", pages.errand(id), "owners", pages.owners(), "warned", warned);
    }

    private static ModelAndView again(String view, Map<String, Object> model) {
        return new ModelAndView(view, model, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
