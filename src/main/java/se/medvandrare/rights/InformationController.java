package se.medvandrare.rights;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.medvandrare.base.Language;
import se.medvandrare.base.Languages;
import se.medvandrare.projects.Funding;
import se.medvandrare.projects.Projects;
import se.medvandrare.rights.InformationTexts.Part;

/** What people are told about their data (GDPR art. 13), to read together on the screen or to print and hand over. */
@Controller
class InformationController {

    private final InformationTexts texts;
    private final Register register;
    private final Projects projects;
    private final Languages languages;

    InformationController(InformationTexts texts, Register register, Projects projects, Languages languages) {
        this.texts = texts;
        this.register = register;
        this.projects = projects;
        this.languages = languages;
    }

    @GetMapping("/arbete/projekt/{slug}/information")
    @PreAuthorize("hasRole('LEADER')")
    String ofProject(
            @PathVariable String slug, @RequestParam(defaultValue = Language.SWEDISH) String sprak, Model model) {
        var project = projects.led(slug);
        var told =
                told("/arbete/projekt/" + slug + "/information", sprak, project.name(), funding(project.id(), sprak));
        model.addAttribute("told", told);
        return "rights/information";
    }

    @GetMapping("/arbete/dataskydd/information")
    @PreAuthorize("hasRole('DPO')")
    String ofEverybody(@RequestParam(defaultValue = Language.SWEDISH) String sprak, Model model) {
        model.addAttribute("told", told("/arbete/dataskydd/information", sprak, "…", null));
        return "rights/information";
    }

    private Information told(String address, String tag, String project, @Nullable Funding funding) {
        var there = texts.tags();
        var chosen = there.contains(tag) ? tag : Language.SWEDISH;
        return new Information(
                address,
                languages.get(chosen),
                there.stream().map(languages::get).toList(),
                parts(chosen, project),
                chosen.equals(Language.SWEDISH) ? List.of() : parts(Language.SWEDISH, project),
                funding);
    }

    private List<Part> parts(String tag, String project) {
        var controller = register.controller();
        return texts.parts(tag).stream()
                .map(part -> part.about(controller, project))
                .toList();
    }

    private @Nullable Funding funding(long project, String tag) {
        return projects.funding(project, tag);
    }
}
