package se.medvandrare.desk;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Topics and desks, kept by an administrator. */
@Controller
@RequestMapping("/arbete/admin/amnen")
@PreAuthorize("hasRole('ADMIN')")
class VocabularyController {

    private static final String HOME = "redirect:/arbete/admin/amnen";

    private final Vocabulary vocabulary;

    VocabularyController(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("topics", vocabulary.topics());
        model.addAttribute("merged", vocabulary.merged());
        model.addAttribute("desks", vocabulary.desks());
        return "desk/vocabulary";
    }

    @PostMapping
    String addTopic(@RequestParam String nameSv, @RequestParam String nameEn) {
        vocabulary.addTopic(nameSv, nameEn);
        return HOME;
    }

    @PostMapping("/{id:\\d+}")
    String renameTopic(
            @PathVariable long id,
            @RequestParam String seen,
            @RequestParam String nameSv,
            @RequestParam String nameEn) {
        vocabulary.renameTopic(id, seen, nameSv, nameEn);
        return HOME;
    }

    @PostMapping("/{id:\\d+}/flytta")
    String moveTopic(@PathVariable long id, @RequestParam boolean upp) {
        vocabulary.moveTopic(id, upp);
        return HOME;
    }

    @PostMapping("/{id:\\d+}/stang")
    String closeTopic(@PathVariable long id, @RequestParam boolean stangd) {
        vocabulary.closeTopic(id, stangd);
        return HOME;
    }

    @PostMapping("/diskar")
    String addDesk(@RequestParam String name) {
        vocabulary.addDesk(name);
        return HOME;
    }

    @PostMapping("/diskar/{id:\\d+}")
    String renameDesk(@PathVariable long id, @RequestParam String seen, @RequestParam String name) {
        vocabulary.renameDesk(id, seen, name);
        return HOME;
    }

    @PostMapping("/diskar/{id:\\d+}/stang")
    String closeDesk(@PathVariable long id, @RequestParam boolean stangd) {
        vocabulary.closeDesk(id, stangd);
        return HOME;
    }
}
