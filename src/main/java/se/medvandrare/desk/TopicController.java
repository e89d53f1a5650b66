package se.medvandrare.desk;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One topic: merging it, splitting it again, and what has been done to it. */
@Controller
@RequestMapping("/arbete/admin/amnen/{id:\\d+}")
@PreAuthorize("hasRole('ADMIN')")
class TopicController {

    private static final String HOME = "redirect:/arbete/admin/amnen";

    private final TopicMerges merges;
    private final VocabularyHistory history;

    TopicController(TopicMerges merges, VocabularyHistory history) {
        this.merges = merges;
        this.history = history;
    }

    @GetMapping("/sla-ihop")
    String ask(@PathVariable long id, Model model) {
        model.addAttribute("topic", merges.page(id));
        model.addAttribute("others", merges.others(id, english()));
        return "desk/topic-merge";
    }

    @PostMapping("/sla-ihop")
    String merge(@PathVariable long id, @RequestParam int version, @RequestParam long till, RedirectAttributes told) {
        merges.merge(id, version, till);
        told.addFlashAttribute("flash", "desk.topic.merge.done");
        return HOME;
    }

    @PostMapping("/dela")
    String split(@PathVariable long id, @RequestParam int version, RedirectAttributes told) {
        merges.split(id, version);
        told.addFlashAttribute("flash", "desk.topic.split.done");
        return HOME;
    }

    @GetMapping("/historik")
    String history(@PathVariable long id, Model model) {
        model.addAttribute("topic", merges.page(id));
        model.addAttribute("changes", history.ofTopic(id));
        return "desk/topic-history";
    }

    private static boolean english() {
        return !LocaleContextHolder.getLocale().getLanguage().equals("sv");
    }
}
