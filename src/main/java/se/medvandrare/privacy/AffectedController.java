package se.medvandrare.privacy;

import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.medvandrare.accounts.StepUp;

/** Who was affected, on one page and as a file. */
@Controller
@RequestMapping("/arbete/dataskydd")
@PreAuthorize("hasRole('DPO')")
class AffectedController {

    private final Affected affected;
    private final LogBook book;
    private final LogFile file;
    private final StepUp stepUp;

    AffectedController(Affected affected, LogBook book, LogFile file, StepUp stepUp) {
        this.affected = affected;
        this.book = book;
        this.file = file;
        this.stepUp = stepUp;
    }

    @GetMapping("/berorda")
    String show(AffectedForm asked, Model model) {
        model.addAttribute("asked", asked);
        model.addAttribute("employees", book.employees());
        model.addAttribute("people", affected.people(asked));
        return "privacy/affected";
    }

    @GetMapping("/berorda.csv")
    ResponseEntity<byte[]> file(AffectedForm asked) {
        stepUp.require();
        return LogFile.answer(
                "berorda.csv", file.ofAffected(affected.people(asked).rows()));
    }
}
