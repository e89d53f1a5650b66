package se.medvandrare.desk;

import jakarta.servlet.http.HttpSession;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a clerk wants the desk: shortcuts, practice, and the news that have been read. */
@Controller
@RequestMapping("/arbete/kundtjanst")
@PreAuthorize("hasRole('DESK')")
class ClerkController {

    private static final String HOME = "redirect:/arbete/kundtjanst";

    private final DeskClerks clerks;

    ClerkController(DeskClerks clerks) {
        this.clerks = clerks;
    }

    @PostMapping("/tangenter")
    String keys(@RequestParam boolean med) {
        clerks.wantKeys(med);
        return HOME;
    }

    /** Begins or ends to practise: what is registered meanwhile is counted nowhere. */
    @PostMapping("/ovning")
    String practise(@RequestParam boolean ova, HttpSession session) {
        Standing.of(session).practising(ova).keep(session);
        return HOME;
    }

    @PostMapping("/nyheter")
    String tell(@RequestParam String text, RedirectAttributes told) {
        clerks.tell(text);
        told.addFlashAttribute("flash", "desk.news.told");
        return HOME;
    }

    @PostMapping("/nyheter/{news:\\d+}/last")
    String putAway(@PathVariable long news) {
        clerks.putAway(news);
        return HOME;
    }
}
