package se.medvandrare.reporting;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.medvandrare.network.Answer;

/** Makes and ends the links to the figures of a sealed report. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/rapporter/{id}/delning")
@PreAuthorize("hasRole('LEADER')")
class ReportLinkController {

    private final ReportLinks links;
    private final Reports reports;
    private final String portal;

    ReportLinkController(ReportLinks links, Reports reports, @Value("${medvandrare.address}") String portal) {
        this.links = links;
        this.reports = reports;
        this.portal = portal;
    }

    @GetMapping
    String list(@PathVariable String slug, @PathVariable long id, Model model) {
        model.addAttribute("facts", reports.facts(slug, id));
        model.addAttribute("links", links.list(slug, id));
        model.addAttribute("days", ReportLinks.DAYS);
        model.addAttribute("here", report(slug, id));
        return "reporting/links";
    }

    /** The address stands on the next page, and never again. */
    @PostMapping
    ModelAndView make(
            @PathVariable String slug, @PathVariable long id, @RequestParam int days, RedirectAttributes flash) {
        flash.addFlashAttribute("made", portal + "/sv/rapport/" + slug + "/" + links.make(slug, id, days));
        return Answer.saved(report(slug, id) + "/delning");
    }

    @PostMapping("/{link}/aterkalla")
    ModelAndView withdraw(@PathVariable String slug, @PathVariable long id, @PathVariable long link) {
        links.withdraw(slug, id, link);
        return Answer.saved(report(slug, id) + "/delning");
    }

    private static String report(String slug, long id) {
        return "/arbete/projekt/" + slug + "/rapporter/" + id;
    }
}
