package se.medvandrare.reporting;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
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
import se.medvandrare.base.Refused;
import se.medvandrare.network.Answer;
import se.medvandrare.network.FormPage;
import se.medvandrare.network.FormPage.Field;

/** What the leader does with a report: writes in it, seals it, hands it in, takes it back. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/rapporter/{id}")
@PreAuthorize("hasRole('LEADER')")
class ReportStepController {

    private static final String FORM = "network/form";

    private final Reports reports;
    private final ReportWork work;
    private final Clock clock;

    ReportStepController(Reports reports, ReportWork work, Clock clock) {
        this.reports = reports;
        this.work = work;
        this.clock = clock;
    }

    @GetMapping("/texter/{part}")
    String text(@PathVariable String slug, @PathVariable long id, @PathVariable String part, Model model) {
        showText(slug, id, part, model);
        model.addAttribute(work.text(slug, id, part));
        return FORM;
    }

    @PostMapping("/texter/{part}")
    ModelAndView write(
            @PathVariable String slug,
            @PathVariable long id,
            @PathVariable String part,
            @Valid ReportTextForm form,
            BindingResult errors,
            Model model) {
        showText(slug, id, part, model);
        return Answer.to(errors, FORM, here(slug, id) + "#" + part, () -> work.write(slug, id, part, form));
    }

    @PostMapping("/oppna")
    ModelAndView reopen(@PathVariable String slug, @PathVariable long id) {
        work.reopen(slug, id);
        return Answer.saved(here(slug, id));
    }

    @PostMapping("/las")
    ModelAndView seal(@PathVariable String slug, @PathVariable long id) {
        work.seal(slug, id);
        return Answer.saved(here(slug, id));
    }

    @PostMapping("/ta-bort")
    ModelAndView remove(@PathVariable String slug, @PathVariable long id) {
        work.remove(slug, id);
        return Answer.saved("/arbete/projekt/" + slug + "/rapporter");
    }

    @GetMapping("/lamna-in")
    String handIn(@PathVariable String slug, @PathVariable long id, Model model) {
        model.addAttribute(new HandInForm(LocalDate.now(clock), null));
        showHandIn(slug, id, model);
        return FORM;
    }

    @PostMapping("/lamna-in")
    ModelAndView handIn(
            @PathVariable String slug,
            @PathVariable long id,
            @Valid HandInForm form,
            BindingResult errors,
            Model model) {
        showHandIn(slug, id, model);
        return Answer.to(errors, FORM, here(slug, id), () -> work.handIn(slug, id, form));
    }

    @GetMapping("/tillbaka")
    String comeBack(@PathVariable String slug, @PathVariable long id, Model model) {
        model.addAttribute(new ReturnForm(LocalDate.now(clock), null));
        model.addAttribute("submission", UUID.randomUUID());
        showReturn(slug, id, model);
        return FORM;
    }

    @PostMapping("/tillbaka")
    ModelAndView comeBack(
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam UUID submission,
            @Valid ReturnForm form,
            BindingResult errors,
            Model model) {
        showReturn(slug, id, model);
        model.addAttribute("submission", submission);
        if (!errors.hasErrors()) {
            try {
                return Answer.saved(here(slug, work.comeBack(slug, id, submission, form)));
            } catch (Refused refused) {
                refused.tell(errors);
            }
        }
        return new ModelAndView(FORM, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void showText(String slug, long id, String part, Model model) {
        var facts = reports.facts(slug, id);
        var title = reports.title(reports.project(slug), part);
        var prefix = title == null ? "reporting.text." + part : "reporting.text.mal";
        model.addAttribute("about", title == null ? facts.framework() : title);
        model.addAttribute("page", page(prefix, "reportTextForm", slug, id, Field.of("text", "textarea")));
    }

    private void showHandIn(String slug, long id, Model model) {
        model.addAttribute("about", reports.facts(slug, id).framework());
        model.addAttribute(
                "page",
                page(
                        "reporting.handIn.new",
                        "handInForm",
                        slug,
                        id,
                        Field.of("handedInOn", "date"),
                        Field.of("reference", "text")));
    }

    private void showReturn(String slug, long id, Model model) {
        model.addAttribute("about", reports.facts(slug, id).framework());
        model.addAttribute(
                "page",
                page(
                        "reporting.return.new",
                        "returnForm",
                        slug,
                        id,
                        Field.of("returnedOn", "date"),
                        Field.of("note", "textarea")));
    }

    private static FormPage page(String prefix, String form, String slug, long id, Field... fields) {
        return FormPage.of(prefix, form, here(slug, id), null, fields);
    }

    private static String here(String slug, long id) {
        return "/arbete/projekt/" + slug + "/rapporter/" + id;
    }
}
