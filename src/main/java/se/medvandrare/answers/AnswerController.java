package se.medvandrare.answers;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.medvandrare.base.Language;
import se.medvandrare.desk.DeskErrors;
import se.medvandrare.desk.Sensitive;

/** The one field in which the desk looks for an answer, and the answers it keeps itself. */
@Controller
@RequestMapping("/arbete/kundtjanst/svar")
@PreAuthorize("hasRole('DESK')")
class AnswerController {

    private static final String HOME = "redirect:/arbete/kundtjanst/svar/";

    private final AnswerPages pages;
    private final DeskAnswers answers;

    AnswerController(AnswerPages pages, DeskAnswers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    /** What was found, for who presses Enter; without words all the answers that the desk keeps. */
    @GetMapping
    String search(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("asked", q.strip());
        model.addAttribute("found", pages.find(q));
        model.addAttribute("kept", q.isBlank() ? pages.all() : java.util.List.of());
        return "answers/search";
    }

    /** The same while somebody types. */
    @GetMapping("/traffar")
    String hits(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("asked", q.strip());
        model.addAttribute("found", pages.find(q));
        return "answers/_found :: found";
    }

    @GetMapping("/nytt")
    String blank(Model model) {
        model.addAttribute(AnswerForm.blank());
        return "answers/new";
    }

    @PostMapping("/nytt")
    ModelAndView keep(@Valid AnswerForm form, BindingResult errors, RedirectAttributes told) {
        var warned = Sensitive.warn(
                Stream.of(form.title(), form.text()), key -> key.endsWith("personnummer"), form.warned(), errors);
        var id = DeskErrors.attempt(errors, () -> answers.keep(form));
        return id.isPresent() ? saved(id.getAsLong(), form, told) : again("answers/new", Map.of("warned", warned));
    }

    @GetMapping("/{id:\\d+}")
    String answer(@PathVariable long id, @RequestParam(defaultValue = Language.SWEDISH) String sprak, Model model) {
        var page = pages.answer(id, sprak);
        model.addAttribute("answer", page);
        model.addAttribute(page.form());
        return "answers/answer";
    }

    /** Two clerks may meet here: the later one is told, and sees both texts. */
    @PostMapping("/{id:\\d+}")
    ModelAndView write(@PathVariable long id, @Valid AnswerForm form, BindingResult errors, RedirectAttributes told) {
        var warned = Sensitive.warn(
                Stream.of(form.title(), form.text()), key -> key.endsWith("personnummer"), form.warned(), errors);
        try {
            return DeskErrors.attempt(errors, () -> answers.write(id, form)).isPresent()
                    ? saved(id, form, told)
                    : again("answers/answer", shown(id, form, warned));
        } catch (OptimisticLockingFailureException e) {
            return new ModelAndView("answers/conflict", shown(id, form, warned), HttpStatus.CONFLICT);
        }
    }

    @PostMapping("/{id:\\d+}/dolj")
    String close(@PathVariable long id, @RequestParam boolean dold) {
        answers.close(id, dold);
        return HOME + id;
    }

    private Map<String, Object> shown(long id, AnswerForm form, boolean warned) {
        return Map.of("answer", pages.answer(id, form.language()), "warned", warned);
    }

    private static ModelAndView saved(long id, AnswerForm form, RedirectAttributes told) {
        told.addFlashAttribute("flash", "shell.saved");
        return new ModelAndView(HOME + id + "?sprak=" + form.language());
    }

    private static ModelAndView again(String view, Map<String, Object> model) {
        return new ModelAndView(view, model, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
