package se.medvandrare.privacy;

import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.medvandrare.accounts.StepUp;

/** The access log as a list and as a file, and a name behind a code. */
@Controller
@RequestMapping("/arbete/dataskydd")
@PreAuthorize("hasRole('DPO')")
class LogController {

    private final LogBook book;
    private final LogFile file;
    private final LogCheck check;
    private final StepUp stepUp;

    LogController(LogBook book, LogFile file, LogCheck check, StepUp stepUp) {
        this.book = book;
        this.file = file;
        this.check = check;
        this.stepUp = stepUp;
    }

    @GetMapping("/logg")
    String list(LogForm asked, Model model) {
        model.addAttribute("page", book.page(asked));
        model.addAttribute("employees", book.employees());
        return "privacy/log";
    }

    @GetMapping("/logg.csv")
    ResponseEntity<byte[]> file(LogForm asked) {
        stepUp.require();
        return LogFile.answer("lasningar.csv", file.ofLog(book.file(asked)));
    }

    /** Changes nothing, but is asked for by a button because it reads the whole log. */
    @PostMapping("/logg/kontroll")
    String check(Model model) {
        model.addAttribute("check", check.ofCurrentTenant());
        model.addAttribute("key", check.publicKey());
        return "privacy/check";
    }

    /** Not an address to follow: opening a name is an act that is logged each time. */
    @PostMapping("/personer/{id}/namn")
    String name(@PathVariable long id, Model model) {
        model.addAttribute("person", book.name(id));
        return "privacy/person";
    }
}
