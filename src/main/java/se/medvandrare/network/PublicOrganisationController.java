package se.medvandrare.network;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.medvandrare.accounts.Municipality;
import se.medvandrare.base.Language;
import se.medvandrare.base.Languages;

/** Who takes part, for visitors. */
@Controller
@RequestMapping("/{lang}/{kommun}/aktorer")
class PublicOrganisationController {

    private final Organisations organisations;
    private final Languages languages;
    private final List<OrganisationPanel> panels;

    PublicOrganisationController(Organisations organisations, Languages languages, List<OrganisationPanel> panels) {
        this.organisations = organisations;
        this.languages = languages;
        this.panels = panels;
    }

    @GetMapping
    String list(
            Language language,
            Municipality municipality,
            @RequestParam(name = "visa", defaultValue = "") List<String> wishes,
            Model model) {
        model.addAttribute("list", OrganisationList.of(organisations.listed(municipality), wishes, language));
        model.addAttribute("everywhere", municipality.everywhere());
        return "network/public-organisations";
    }

    @GetMapping("/{id:\\d+}-{slug}")
    String one(@PathVariable long id, Language language, Municipality municipality, Model model) {
        var organisation = organisations.find(id);
        model.addAttribute("organisation", organisation);
        model.addAttribute("spoken", spoken(organisation, language));
        model.addAttribute("panels", panels(id, municipality, language));
        return "network/public-organisation";
    }

    private List<String> spoken(OrganisationRow organisation, Language reader) {
        return organisation.languages().stream()
                .map(languages::get)
                .map(language -> language.nameIn(reader.locale()))
                .toList();
    }

    private List<Panel> panels(long organisation, Municipality municipality, Language language) {
        return panels.stream()
                .map(panel -> new Panel(panel.template(), panel.content(organisation, municipality, language)))
                .toList();
    }

    record Panel(String template, Object content) {}
}
