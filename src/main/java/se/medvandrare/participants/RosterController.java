package se.medvandrare.participants;

import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
import se.medvandrare.accounts.StepUp;

/** The register of a project's participants for the fund's authority, and samples of it. */
@Controller
@RequestMapping("/arbete/projekt/{slug}")
@PreAuthorize("hasAnyRole('LEADER', 'AUDITOR')")
class RosterController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Rosters rosters;
    private final RosterFile file;
    private final StepUp stepUp;

    RosterController(Rosters rosters, RosterFile file, StepUp stepUp) {
        this.rosters = rosters;
        this.file = file;
        this.stepUp = stepUp;
    }

    @GetMapping("/forteckning")
    String page(@PathVariable String slug, @RequestParam(defaultValue = "1") int sida, Model model) {
        model.addAttribute("page", rosters.page(slug, sida));
        model.addAttribute(SampleForm.empty());
        return "participants/roster";
    }

    @GetMapping("/forteckning.csv")
    ResponseEntity<byte[]> file(@PathVariable String slug, Locale locale) {
        stepUp.require();
        var name = ContentDisposition.attachment()
                .filename("deltagarforteckning.csv")
                .build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(file.of(rosters.everybody(slug), locale));
    }

    @PostMapping("/forteckning/stickprov")
    ModelAndView draw(@PathVariable String slug, @Valid SampleForm form, BindingResult errors) {
        if (errors.hasErrors()) {
            return new ModelAndView("participants/roster", HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("page", rosters.page(slug, 1));
        }
        return new ModelAndView(
                "redirect:/arbete/projekt/" + slug + "/forteckning/stickprov/" + rosters.draw(slug, form));
    }

    @GetMapping("/forteckning/stickprov/{sample:\\d+}")
    String sample(@PathVariable String slug, @PathVariable long sample, Model model) {
        stepUp.require();
        model.addAttribute("page", rosters.sample(slug, sample));
        return "participants/sample";
    }
}
