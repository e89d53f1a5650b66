package se.medvandrare.rights;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.Set;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The extract of one person: found, read through, handed out; and restriction of what is held about them. */
@Controller
@RequestMapping("/arbete/dataskydd/registerutdrag")
@PreAuthorize("hasRole('DPO')")
class ExtractController {

    private static final String ADDRESS = "/arbete/dataskydd/registerutdrag";

    private final Extracts extracts;
    private final ExtractFiles files;
    private final Restrictions restrictions;

    ExtractController(Extracts extracts, ExtractFiles files, Restrictions restrictions) {
        this.extracts = extracts;
        this.files = files;
        this.restrictions = restrictions;
    }

    @GetMapping
    String blank(Model model) {
        model.addAttribute(new SearchForm(null, null, null));
        return "rights/search";
    }

    /** By POST, so that neither number nor name stands in an address. */
    @PostMapping
    ModelAndView search(@Valid SearchForm form, BindingResult errors, Model model) {
        if (errors.hasErrors()) {
            return again();
        }
        if (form.named() && !form.numbered() && form.id() == null) {
            model.addAttribute("found", extracts.named(form.name()));
            return new ModelAndView("rights/search");
        }
        var found = form.numbered() ? extracts.byNumber(form.number()) : Optional.ofNullable(form.id());
        found.ifPresentOrElse(id -> {}, () -> errors.reject("rights.search.nobody"));
        return found.map(id -> new ModelAndView("redirect:" + ADDRESS + "/" + id))
                .orElseGet(ExtractController::again);
    }

    @GetMapping("/{person}")
    String preview(@PathVariable long person, Model model) {
        model.addAttribute("extract", extracts.preview(person));
        model.addAttribute("restriction", restrictions.held(person).orElse(null));
        model.addAttribute("reasons", Restriction.Reason.values());
        return "rights/extract";
    }

    @PostMapping("/{person}/lamna-ut")
    ResponseEntity<byte[]> release(
            @PathVariable long person,
            @RequestParam Extracts.Format format,
            @RequestParam(defaultValue = "") Set<String> show) {
        var extract = extracts.release(person, format, show);
        var pdf = format == Extracts.Format.PDF;
        var name = "registerutdrag-" + extract.madeOn() + (pdf ? ".pdf" : ".json");
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(pdf ? MediaType.APPLICATION_PDF : MediaType.APPLICATION_JSON)
                .body(files.write(extract, format));
    }

    @PostMapping("/{person}/begransa")
    String restrict(@PathVariable long person, @RequestParam Restriction.Reason reason, RedirectAttributes flash) {
        restrictions.restrict(person, reason);
        flash.addFlashAttribute("flash", "rights.flash.restricted");
        return "redirect:" + ADDRESS + "/" + person;
    }

    @PostMapping("/{person}/hav-begransning")
    String lift(
            @PathVariable long person,
            @RequestParam(defaultValue = "false") boolean informed,
            RedirectAttributes flash) {
        restrictions.lift(person, informed);
        flash.addFlashAttribute("flash", "rights.flash.lifted");
        return "redirect:" + ADDRESS + "/" + person;
    }

    private static ModelAndView again() {
        return new ModelAndView("rights/search", HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
