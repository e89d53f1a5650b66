package se.medvandrare.desk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.medvandrare.base.NotFound;

/** The words of the vocabularies, kept by an administrator. */
@Controller
@RequestMapping("/arbete/admin/ord")
@PreAuthorize("hasRole('ADMIN')")
class WordController {

    private static final String HOME = "redirect:/arbete/admin/ord#";

    private final WordChanges words;
    private final VocabularyHistory history;

    WordController(WordChanges words, VocabularyHistory history) {
        this.words = words;
        this.history = history;
    }

    @GetMapping
    String show(Model model) {
        Map<CodeKind, List<CodeWord>> all = new EnumMap<>(CodeKind.class);
        for (var kind : CodeKind.values()) {
            all.put(kind, words.words(kind));
        }
        model.addAttribute("vocabularies", all);
        return "desk/words";
    }

    @GetMapping("/{vocabulary}/historik")
    String history(@PathVariable String vocabulary, Model model) {
        var kind = kind(vocabulary);
        model.addAttribute("kind", kind);
        model.addAttribute("changes", history.of(kind));
        return "desk/words-history";
    }

    @PostMapping("/{vocabulary}/koder/{code}")
    String rename(
            @PathVariable String vocabulary,
            @PathVariable String code,
            @RequestParam int version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes told) {
        var sv = typed.getOrDefault("labelSv", "");
        words.rename(kind(vocabulary), code, version, sv, typed.getOrDefault("labelEn", ""));
        told.addFlashAttribute("flash", "shell.saved");
        return HOME + vocabulary;
    }

    @PostMapping("/{vocabulary}/koder/{code}/flytta")
    String move(@PathVariable String vocabulary, @PathVariable String code, @RequestParam boolean upp) {
        words.move(kind(vocabulary), code, upp);
        return HOME + vocabulary;
    }

    @PostMapping("/{vocabulary}/koder/{code}/stang")
    String close(@PathVariable String vocabulary, @PathVariable String code, @RequestParam boolean stangd) {
        words.close(kind(vocabulary), code, stangd);
        return HOME + vocabulary;
    }

    private static CodeKind kind(String vocabulary) {
        return CodeKind.at(vocabulary).orElseThrow(() -> new NotFound("Vocabulary", vocabulary));
    }
}
