package se.medvandrare.editors;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is missing for visitors, and what the editors do about it. */
@Controller
@RequestMapping("/arbete/redaktion")
@PreAuthorize("hasRole('EDITOR')")
class GapController {

    private static final String HOME = "redirect:/arbete/redaktion";

    private final GapPages pages;
    private final EditorTasks tasks;
    private final LinkRounds links;

    GapController(GapPages pages, EditorTasks tasks, LinkRounds links) {
        this.pages = pages;
        this.tasks = tasks;
        this.links = links;
    }

    @GetMapping
    String gaps(@RequestParam(required = false) @Nullable LocalDate vecka, Model model) {
        model.addAttribute("gaps", pages.of(vecka));
        return "editors/gaps";
    }

    @PostMapping("/amne")
    String ofTopic(
            @RequestParam long amne, @RequestParam(required = false) @Nullable String sprak, RedirectAttributes told) {
        tasks.ofTopic(amne, sprak == null || sprak.isBlank() ? null : sprak);
        return made(told);
    }

    @PostMapping("/ord")
    String ofWord(@RequestParam String ord, @RequestParam String sprak, RedirectAttributes told) {
        tasks.ofWord(ord, sprak);
        return made(told);
    }

    @PostMapping("/artikel")
    String ofArticle(@RequestParam long artikel, RedirectAttributes told) {
        tasks.ofArticle(artikel);
        return made(told);
    }

    @PostMapping("/lank")
    String ofLink(@RequestParam long artikel, @RequestParam String lank, RedirectAttributes told) {
        links.mustKnow(lank);
        tasks.ofLink(artikel, lank);
        return made(told);
    }

    @PostMapping("/lank/prova")
    String tryAgain(@RequestParam String lank, RedirectAttributes told) {
        links.again(lank);
        told.addFlashAttribute("flash", "editors.link.tried");
        return HOME;
    }

    @PostMapping("/{task:\\d+}/klar")
    String finish(@PathVariable long task, RedirectAttributes told) {
        tasks.finish(task);
        told.addFlashAttribute("flash", "editors.task.done");
        return HOME;
    }

    private static String made(RedirectAttributes told) {
        told.addFlashAttribute("flash", "editors.task.made");
        return HOME;
    }
}
