package se.medvandrare.desk;

import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The evenings at open meeting places, and beginning one. */
@Controller
@RequestMapping(CafeController.PATH)
@PreAuthorize("hasRole('DESK')")
class CafeController {

    static final String PATH = "/arbete/kundtjanst/cafe";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final CafeEvenings evenings;
    private final CafePages pages;
    private final CafeCsv csv;

    CafeController(CafeEvenings evenings, CafePages pages, CafeCsv csv) {
        this.evenings = evenings;
        this.pages = pages;
        this.csv = csv;
    }

    @GetMapping
    String list(HttpSession session, Model model) {
        fill(session, model);
        model.addAttribute(EveningForm.blank(Standing.of(session).desk()));
        return "desk/cafe";
    }

    @PostMapping
    ModelAndView start(@Valid EveningForm form, BindingResult errors, HttpSession session, Model model) {
        var practice = Standing.of(session).practice();
        var id = DeskErrors.attempt(errors, () -> evenings.start(form, practice));
        if (id.isPresent()) {
            return new ModelAndView("redirect:" + PATH + "/" + id.getAsLong() + "#tryck");
        }
        fill(session, model);
        return new ModelAndView("desk/cafe", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/kvallar.csv")
    ResponseEntity<byte[]> file(@RequestParam(defaultValue = "false") boolean sma) {
        var name = "oppna-motesplatser" + (sma ? "-internt" : "") + ".csv";
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(csv.of(pages.all(), !sma));
    }

    private void fill(HttpSession session, Model model) {
        model.addAttribute("evenings", pages.latest());
        model.addAttribute("choices", pages.choices());
        model.addAttribute("practice", Standing.of(session).practice());
    }
}
